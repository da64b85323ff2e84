package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.web.text.Texts;

/** Service hours in words: days with the same hours together. */
public final class HoursText {
    private HoursText() {}

    /** Such as {@code man.–fre. 08:00–15:30}. */
    public static String of(ServiceHours hours) {
        List<String> parts = new ArrayList<>();
        DayOfWeek first = null;
        String open = "";
        for (DayOfWeek day : DayOfWeek.values()) {
            String now = spans(hours, day);
            if (!now.equals(open)) {
                if (first != null) parts.add(days(first, day.minus(1)) + " " + open);
                first = now.isEmpty() ? null : day;
                open = now;
            }
        }
        if (first != null) parts.add(days(first, DayOfWeek.SUNDAY) + " " + open);
        String week = parts.isEmpty() ? t("hours.closed") : String.join(", ", parts);
        return hours.holidays() == null ? week : week + " " + t("hours.holidays");
    }

    private static String spans(ServiceHours hours, DayOfWeek day) {
        List<ServiceHours.Span> open =
                hours.week() == null ? List.of() : hours.week().getOrDefault(day.name(), List.of());
        return open.stream().map(s -> s.from() + "–" + s.to()).collect(Collectors.joining(", "));
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? name(first) : name(first) + "–" + name(last);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale());
    }
}
