package no.samdrift.kernel.workingtime;

import static no.samdrift.kernel.InvalidInput.require;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One stretch of a day's opening hours, half-open, in minutes of the wall clock.
 *
 * @param from first open minute, 0–1439
 * @param to first closed minute after it, 1–1440 (24:00)
 */
public record Hours(int from, int to) {
    public static final int DAY = 24 * 60;
    public static final Hours ALL_DAY = new Hours(0, DAY);
    private static final int MAX_A_DAY = 24;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    public Hours {
        require(from >= 0 && from < DAY, "from", "badTime");
        require(to > 0 && to <= DAY, "to", "badTime");
        require(from < to, "to", "reversed");
    }

    /** From {@code HH:mm} to {@code HH:mm}, {@code 24:00} included. */
    public static Hours of(String from, String to) {
        return new Hours(minute("from", from), minute("to", to));
    }

    private static int minute(String field, String text) {
        var m = TIME.matcher(text == null ? "" : text);
        require(m.matches(), field, "badTime");
        int minute = Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
        require(minute <= DAY, field, "badTime");
        return minute;
    }

    /** A day's hours in order; refuses overlaps. Hours that touch are allowed and count as one stretch. */
    static List<Hours> ofDay(List<Hours> hours) {
        require(hours.size() <= MAX_A_DAY, "", "tooMany", MAX_A_DAY);
        var sorted = hours.stream().sorted(Comparator.comparingInt(Hours::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            require(sorted.get(i - 1).to <= sorted.get(i).from, "", "overlap");
        }
        return sorted;
    }
}
