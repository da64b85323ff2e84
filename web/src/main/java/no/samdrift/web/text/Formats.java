package no.samdrift.web.text;

import static no.samdrift.web.text.Texts.t;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Numbers, dates and durations as the user reads them; an absent value is an empty text. */
public final class Formats {
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final String DATE = "dd.MM.yyyy";

    private Formats() {}

    public static String number(Number value) {
        return value == null
                ? ""
                : NumberFormat.getIntegerInstance(Texts.locale()).format(value);
    }

    public static String decimal(BigDecimal value, int digits) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** @param value an amount in kroner, shown with øre only where there are any */
    public static String money(BigDecimal value) {
        if (value == null) {
            return "";
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return decimal(value, whole ? 0 : 2) + " kr";
    }

    /** @param share 0.5 for fifty per cent */
    public static String percent(double share, int digits) {
        NumberFormat format = NumberFormat.getPercentInstance(Texts.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(share);
    }

    /** A change, with its sign: 0.04 is "+4 %". */
    public static String signedPercent(double share, int digits) {
        return (share < 0 ? "−" : "+") + percent(Math.abs(share), digits);
    }

    public static String date(LocalDate value) {
        return pattern(value, DATE);
    }

    /** @param day as {@link no.samdrift.kernel.time.KnownDay} says; "05.12.2019", "des. 2019", "2019", "dato ukjent" */
    public static String knownDay(String day) {
        if (day == null) return Texts.t("date.unknown");
        return switch (day.length()) {
            case 4 -> day;
            case 7 -> month(day);
            default -> date(LocalDate.parse(day));
        };
    }

    /** @param month as programs write it, 2026-10; "okt. 2026" */
    public static String month(String month) {
        return pattern(YearMonth.parse(month), "LLL yyyy");
    }

    public static String dateTime(Instant value) {
        return value == null ? "" : pattern(value.atZone(ZONE), DATE + " HH:mm");
    }

    public static String time(Instant value) {
        return value == null ? "" : pattern(value.atZone(ZONE), "HH:mm");
    }

    /** With the weekday, as deadlines are spoken of: "man. 23.11. 15:30". */
    public static String deadline(Instant value) {
        return value == null ? "" : pattern(value.atZone(ZONE), "EEE d.M. HH:mm");
    }

    /** Elapsed time: days of 24 hours, hours, minutes; the two largest that count. */
    public static String duration(Duration value) {
        return value == null ? "" : sign(value) + parts(value.abs(), Duration.ofHours(24));
    }

    /** Service time: hours and minutes only, since a service day has no fixed length. */
    public static String serviceTime(Duration value) {
        return value == null ? "" : sign(value) + parts(value.abs(), null);
    }

    private static String sign(Duration value) {
        return value.isNegative() ? "−" : "";
    }

    private static String parts(Duration value, Duration day) {
        long days = day == null ? 0 : value.dividedBy(day);
        long hours = value.toHours() - days * 24;
        int minutes = value.toMinutesPart();
        if (days > 0) {
            return hours == 0 ? t("duration.days", days) : t("duration.daysHours", days, hours);
        }
        if (hours > 0) {
            return minutes == 0 ? t("duration.hours", hours) : t("duration.hoursMinutes", hours, minutes);
        }
        return value.isZero() || minutes > 0
                ? t("duration.minutes", minutes)
                : t("duration.seconds", value.toSecondsPart());
    }

    private static String pattern(TemporalAccessor value, String pattern) {
        Locale locale = Texts.locale();
        return value == null ? "" : DateTimeFormatter.ofPattern(pattern, locale).format(value);
    }

    /** Texts as they are, dates and numbers as one reads them, nothing for null. */
    public static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> date(date);
            case Instant instant -> dateTime(instant);
            case BigDecimal number -> decimal(number, Math.max(0, number.scale()));
            case Number number -> number(number);
            default -> value.toString();
        };
    }
}
