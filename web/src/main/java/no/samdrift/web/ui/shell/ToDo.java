package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import no.samdrift.web.text.Formats;

/**
 * Something that waits for the caller.
 *
 * @param href where it is done
 * @param why what it is, and what is lost if nobody does it
 * @param due until when; null where nothing is lost by waiting
 * @param verb what there is to do, as a button says it
 */
public record ToDo(VaadinIcon icon, String href, String title, String why, Instant due, String verb) {
    private static final Duration TODAY = Duration.ofHours(24);

    /** Until the end of a day. */
    public static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    /** What can still be saved within a day comes first, then what is late, the latest last; then the rest by its time. */
    static Comparator<ToDo> firstLost(Instant now) {
        Comparator<ToDo> turn = Comparator.comparingInt(each -> each.turn(now));
        return turn.thenComparing(
                each -> each.due == null ? 0 : Math.abs(each.due.toEpochMilli() - now.toEpochMilli()));
    }

    private int turn(Instant now) {
        if (due == null) return 3;
        if (due.isBefore(now)) return 1;
        return due.isBefore(now.plus(TODAY)) ? 0 : 2;
    }
}
