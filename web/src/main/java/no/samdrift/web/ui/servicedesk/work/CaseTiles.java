package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** The open cases in figures; each counts by the filter of the list it leads to. */
@ApplicationScoped
public class CaseTiles implements HomeTiles {
    @Inject
    private WorkQueue queue;

    @Inject
    private Teams teams;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        if (!caller.anywhere(ServiceDeskRight.READ_INCIDENTS)) return List.of();
        if (caller.anywhere(ServiceDeskRight.WORK_INCIDENTS)) return forAgent(caller);
        if (caller.has(Role.VENDOR)) return forVendor(caller);
        return seesOthers(caller) ? forLeader(caller) : List.of();
    }

    private List<KeyFigure> forAgent(Caller caller) {
        return figures(
                view(caller, QuickView.OVERDUE, Tone.BAD),
                view(caller, QuickView.SOON, Tone.WARNING),
                view(caller, QuickView.MINE, Tone.ACTIVE),
                onMyTable(caller),
                view(caller, QuickView.UNASSIGNED, Tone.NEUTRAL));
    }

    private List<KeyFigure> forVendor(Caller caller) {
        return figures(
                view(caller, QuickView.WAITING_VENDOR, Tone.ACTIVE),
                view(caller, QuickView.OVERDUE, Tone.BAD),
                view(caller, QuickView.SOON, Tone.WARNING));
    }

    private List<KeyFigure> forLeader(Caller caller) {
        return figures(
                view(caller, QuickView.ALL, Tone.NEUTRAL),
                view(caller, QuickView.OVERDUE, Tone.BAD),
                view(caller, QuickView.WAITING_USER, Tone.NEUTRAL),
                view(caller, QuickView.WAITING_VENDOR, Tone.NEUTRAL));
    }

    private record Tile(String label, QueueFilter filter, Tone tone, String href) {}

    private Tile onMyTable(Caller caller) {
        QueueFilter filter = QueueFilter.ALL.assignee(caller.personId()).statuses(Set.of("NEW", "IN_PROGRESS"));
        return new Tile(
                t("tiles.waitingForMe"),
                filter,
                Tone.ACTIVE,
                WorkScreens.QUEUE.path() + "?view=mine&status=NEW,IN_PROGRESS");
    }

    private Tile view(Caller caller, QuickView view, Tone tone) {
        var looker = new QuickView.Looker(
                caller.personId(), view == QuickView.TEAMS ? Set.copyOf(teams.of(caller.personId())) : Set.of());
        return new Tile(t("queue.view." + view), view.of(QueueFilter.ALL, looker), tone, view.href());
    }

    private List<KeyFigure> figures(Tile... tiles) {
        List<Long> counts = queue.countsUpTo(Stream.of(tiles).map(Tile::filter).toList(), QuickViews.MOST);
        List<KeyFigure> figures = new ArrayList<>();
        for (Tile tile : tiles) figures.add(figure(tile.label(), counts.get(figures.size()), tile.tone(), tile.href()));
        return figures;
    }

    public static KeyFigure figure(String label, long count, Tone tone, String href) {
        return new KeyFigure(QuickViews.upToMost(count), label, "", count == 0 ? Tone.NEUTRAL : tone, href);
    }

    public static boolean reports(Caller caller) {
        return caller.memberId() != null
                && caller.anywhere(ServiceDeskRight.LOG_INCIDENTS)
                && !caller.anywhere(ServiceDeskRight.WORK_INCIDENTS);
    }

    /** Whoever sees nothing but own cases is better served by the plain list of them. */
    public static boolean seesOthers(Caller caller) {
        return caller.isHouse()
                || caller.grants().stream()
                        .anyMatch(g -> g.role() != Role.END_USER
                                && ServiceDeskRight.READ_INCIDENTS.roles().contains(g.role()));
    }
}
