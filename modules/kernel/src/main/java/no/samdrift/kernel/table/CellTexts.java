package no.samdrift.kernel.table;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Values as people of a language read them. Not thread-safe. */
final class CellTexts {
    private static final int MAX_DECIMALS = 6;

    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final NumberFormat number;

    CellTexts(Locale locale, ZoneId zone) {
        this.zone = zone;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale);
        number = NumberFormat.getNumberInstance(locale);
    }

    String of(Object value) {
        return switch (value) {
            case null -> "";
            case Number n -> number(n);
            case LocalDate d -> date.format(d);
            case LocalDateTime t -> time.format(t);
            case ZonedDateTime t -> time.format(t.withZoneSameInstant(zone));
            case Instant t -> time.format(t.atZone(zone));
            case Duration d -> duration(d);
            default -> value.toString();
        };
    }

    /** An exact number keeps its decimals, so that a column of money lines up. */
    private String number(Number n) {
        int exact = n instanceof BigDecimal d ? Math.clamp(d.scale(), 0, MAX_DECIMALS) : 0;
        number.setMinimumFractionDigits(exact);
        number.setMaximumFractionDigits(MAX_DECIMALS);
        return number.format(n);
    }

    private static String duration(Duration d) {
        var length = d.abs();
        return "%s%d:%02d".formatted(d.isNegative() ? "−" : "", length.toHours(), length.toMinutesPart());
    }
}
