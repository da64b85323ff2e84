package no.samdrift.web.ui.servicedesk.work;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import no.samdrift.servicedesk.work.QueueFilter;

/** The questions an agent asks the queue all day; each is a filter, and its counter counts by that filter. */
enum QuickView {
    ALL(false, (d, who) -> d.open(true)),
    MINE(true, (d, who) -> d.open(true).assignee(who.personId())),
    UNASSIGNED(true, (d, who) -> d.open(true).unassigned()),
    TEAMS(true, (d, who) -> d.open(true).teams(who.teams())),
    OVERDUE(false, (d, who) -> d.due(QueueFilter.Due.OVERDUE)),
    SOON(false, (d, who) -> d.due(QueueFilter.Due.SOON)),
    WAITING_USER(false, (d, who) -> d.statuses(Set.of("WAITING_USER"))),
    WAITING_VENDOR(false, (d, who) -> d.statuses(Set.of("WAITING_VENDOR"))),
    RESOLVED(false, (d, who) -> d.statuses(Set.of("RESOLVED")));

    /** Who looks. */
    record Looker(long personId, Set<Long> teams) {}

    private final boolean agentsOnly;
    private final BiFunction<QueueFilter, Looker, QueueFilter> narrow;

    QuickView(boolean agentsOnly, BiFunction<QueueFilter, Looker, QueueFilter> narrow) {
        this.agentsOnly = agentsOnly;
        this.narrow = narrow;
    }

    boolean agentsOnly() {
        return agentsOnly;
    }

    /** This view of what else is asked for; a chosen status goes before the view's own. */
    QueueFilter of(QueueFilter asked, Looker who) {
        boolean chosen = asked.statuses() != null && !asked.statuses().isEmpty();
        QueueFilter narrowed = narrow.apply(asked, who);
        return chosen ? narrowed.open(false).statuses(asked.statuses()) : narrowed;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static QuickView read(String written) {
        for (QuickView view : values()) if (view.written().equals(written)) return view;
        return null;
    }

    String href() {
        return WorkScreens.QUEUE.path() + "?view=" + written();
    }
}
