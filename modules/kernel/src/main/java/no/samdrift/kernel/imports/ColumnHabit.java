package no.samdrift.kernel.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * How a column writes its numbers and days, found out from all of its cells: one by itself often leaves it open.
 *
 * @param decimal comma or point
 * @param monthFirst whether days with slashes are American
 */
record ColumnHabit(char decimal, boolean monthFirst) {
    private static final Pattern GROUPS = Pattern.compile("[-+−]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern CLOCK =
            Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?");
    /** Excel counts days from here, and so far nobody has meant one outside of 1954 to 2119 by a bare number. */
    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})([.,]\\d+)?");

    static ColumnHabit of(List<String> cells) {
        return new ColumnHabit(decimal(cells), cells.stream().anyMatch(ColumnHabit::american));
    }

    /** The last of two different signs; else no sign that stands twice; else a comma, if there is any. */
    private static char decimal(List<String> cells) {
        boolean comma = false;
        for (String cell : cells) {
            int point = cell.lastIndexOf('.');
            int last = cell.lastIndexOf(',');
            if (point >= 0 && last >= 0) return point > last ? '.' : ',';
            Matcher groups = GROUPS.matcher(bare(cell));
            if (groups.matches()) return groups.group(1).equals(".") ? ',' : '.';
            comma |= last >= 0;
        }
        return comma ? ',' : '.';
    }

    private static boolean american(String cell) {
        Matcher day = WRITTEN.matcher(cell.split(" ", 2)[0]);
        return day.matches() && day.group(2).equals("/") && Integer.parseInt(day.group(3)) > 12;
    }

    private static String bare(String cell) {
        return cell.replaceAll("[\\s\\u00a0\\u202f']|(?i)kr\\.?|NOK|,-$", "").replace('−', '-');
    }

    BigDecimal number(String cell) {
        String text = bare(cell);
        char group = decimal == ',' ? '.' : ',';
        if (text.matches("[-+]?\\d{1,3}(\\" + group + "\\d{3})+(\\" + decimal + "\\d+)?"))
            text = text.replace(String.valueOf(group), "");
        text = text.replace(',', '.');
        if (!text.matches("[-+]?(\\d{1,30}(\\.\\d{0,20})?|\\.\\d{1,20})")) throw new RuleBroken("notANumber");
        return new BigDecimal(text.endsWith(".") ? text + "0" : text);
    }

    LocalDate day(String cell) {
        Matcher serial = SERIAL.matcher(cell);
        if (serial.matches()) return FIRST_OF_EXCEL.plusDays(Long.parseLong(serial.group(1)));
        String[] parts = cell.split("[T ]+", 2);
        if (parts.length > 1 && !CLOCK.matcher(parts[1].replaceFirst("Z$", "")).matches())
            throw new RuleBroken("importBadDay");
        try {
            Matcher iso = ISO.matcher(parts[0]);
            if (iso.matches()) return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
            Matcher day = WRITTEN.matcher(parts[0]);
            if (!day.matches()) throw new RuleBroken("importBadDay");
            int year = part(day, 4) < 100 ? 2000 + part(day, 4) : part(day, 4);
            boolean swapped = monthFirst && day.group(2).equals("/");
            return LocalDate.of(year, part(day, swapped ? 1 : 3), part(day, swapped ? 3 : 1));
        } catch (DateTimeException e) {
            throw new RuleBroken("importNoSuchDay");
        }
    }

    /** Local times are Norwegian. */
    Instant time(String cell) {
        try {
            if (cell.matches(".*\\dT.*(Z|[+-]\\d\\d:\\d\\d)"))
                return OffsetDateTime.parse(cell).toInstant();
        } catch (DateTimeException e) {
            throw new RuleBroken("importBadDay");
        }
        Matcher serial = SERIAL.matcher(cell);
        if (serial.matches() && serial.group(2) != null) {
            double share = Double.parseDouble("0" + serial.group(2).replace(',', '.'));
            return local(day(cell).atStartOfDay().plusSeconds(Math.round(share * 86_400)));
        }
        String[] parts = cell.split("[T ]+", 2);
        return local(day(cell).atTime(parts.length < 2 || serial.matches() ? LocalTime.MIDNIGHT : clock(parts[1])));
    }

    private static LocalTime clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) throw new RuleBroken("importBadDay");
        try {
            return LocalTime.of(part(clock, 1), part(clock, 2), clock.group(3) == null ? 0 : part(clock, 3));
        } catch (DateTimeException e) {
            throw new RuleBroken("importNoSuchDay");
        }
    }

    private static Instant local(LocalDateTime time) {
        return time.atZone(Time.OSLO).toInstant();
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
