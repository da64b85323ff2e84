package no.samdrift.kernel.workingtime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars the tests share. */
public final class Calendars {
    private Calendars() {}

    public static WorkingTime office(String from, String to) {
        return office(from, to, Map.of());
    }

    public static WorkingTime office(String from, String to, Map<LocalDate, List<Hours>> exceptions) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(Hours.of(from, to)));
            }
        }
        return WorkingTime.of(WorkingTime.OSLO, week, Holidays.of("NO"), exceptions);
    }

    /** Wall clock time in Oslo, or an instant with an offset. */
    public static Instant at(String text) {
        return text.length() > 16
                ? java.time.OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(WorkingTime.OSLO).toInstant();
    }
}
