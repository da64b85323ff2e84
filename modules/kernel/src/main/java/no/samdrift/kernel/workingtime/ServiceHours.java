package no.samdrift.kernel.workingtime;

import static no.samdrift.kernel.InvalidInput.require;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samdrift.kernel.InvalidInput;

/**
 * Working time as people and programs write it: texts and nulls, not yet checked.
 *
 * @param zone IANA zone, null for Europe/Oslo
 * @param week hours by English weekday ({@code MONDAY}); a weekday that is absent is closed
 * @param holidays ISO country whose public holidays are closed, null for none
 * @param exceptions days that have their own hours, none for closed; null for no such days
 */
public record ServiceHours(String zone, Map<String, List<Span>> week, String holidays, List<Day> exceptions) {
    /** Hours as {@code HH:mm}; {@code 24:00} ends a day. */
    public record Span(String from, String to) {}

    /** A dated exception, {@code yyyy-MM-dd}. */
    public record Day(String date, List<Span> open) {}

    /** The checked calendar. Refuses with the path of what is wrong, such as {@code week.MONDAY[0].to}. */
    public WorkingTime toWorkingTime() {
        return WorkingTime.of(parsedZone(), parsedWeek(), Holidays.of(holidays), parsedExceptions());
    }

    private ZoneId parsedZone() {
        try {
            return zone == null ? WorkingTime.OSLO : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "unknownZone", zone);
        }
    }

    private Map<DayOfWeek, List<Hours>> parsedWeek() {
        var parsed = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        if (week != null) {
            week.forEach((day, spans) -> parsed.put(weekday(day), hours("week." + day, spans)));
        }
        return parsed;
    }

    private static DayOfWeek weekday(String name) {
        try {
            return DayOfWeek.valueOf(name);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidInput("week." + name, "unknownWeekday");
        }
    }

    private Map<LocalDate, List<Hours>> parsedExceptions() {
        var parsed = new TreeMap<LocalDate, List<Hours>>();
        if (exceptions != null) {
            require(
                    exceptions.size() <= WorkingTime.MAX_EXCEPTIONS,
                    "exceptions",
                    "tooMany",
                    WorkingTime.MAX_EXCEPTIONS);
            for (int i = 0; i < exceptions.size(); i++) {
                String path = "exceptions[" + i + "]";
                var day = exceptions.get(i);
                require(day != null, path, "required");
                var before = parsed.put(date(path + ".date", day.date), hours(path + ".open", day.open));
                require(before == null, path + ".date", "duplicate", day.date);
            }
        }
        return parsed;
    }

    private static LocalDate date(String path, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new InvalidInput(path, "badDate");
        }
    }

    private static List<Hours> hours(String path, List<Span> spans) {
        var hours = new ArrayList<Hours>();
        for (int i = 0; spans != null && i < spans.size(); i++) {
            String at = path + "[" + i + "]";
            require(spans.get(i) != null, at, "required");
            try {
                hours.add(Hours.of(spans.get(i).from, spans.get(i).to));
            } catch (InvalidInput e) {
                throw e.under(at);
            }
        }
        return hours;
    }
}
