package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomePart;

/** For those who decide: what is to be carried out of what was decided, the first day first. */
@ApplicationScoped
class FollowedDecisions implements HomePart {
    private static final List<Role> DECIDE = List.of(Role.BOARD_MEMBER, Role.MUNICIPAL_DIRECTOR, Role.CUSTOMER);
    private static final int OPEN = 200;
    private static final int SHOWN = 8;

    @Inject
    Decisions decisions;

    @Override
    public int order() {
        return 20;
    }

    /** Who keeps the decisions has them among what there is to do. */
    static boolean decides(Caller caller) {
        return DECIDE.stream().anyMatch(caller::has)
                && caller.anywhere(GovernanceRight.READ)
                && !caller.may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
    }

    @Override
    public Optional<Component> of(Caller caller) {
        if (!decides(caller)) return Optional.empty();
        LinkList list = new LinkList();
        decisions.slice(new Decisions.Filter(null, null, DecisionStatus.OPEN, null, null, null), 0, OPEN).stream()
                .sorted(Comparator.comparing(row -> row.dueOn() == null ? LocalDate.MAX : row.dueOn()))
                .limit(SHOWN)
                .forEach(row -> add(list, row));
        return Optional.of(list.under(t("home.followed"), t("home.followedNone"))
                .actions(new Anchor(GovernanceScreens.DECISIONS.path(), t("home.allDecisions"))));
    }

    private static void add(LinkList list, DecisionRow row) {
        String due = row.dueOn() == null ? "" : t("home.until", Formats.date(row.dueOn()));
        String remark = Stream.of(row.body(), row.owner() == null ? "" : row.owner(), due)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Component[] late =
                row.overdue() ? new Component[] {new StatusBadge(t("home.late"), Tone.BAD)} : new Component[0];
        list.link(GovernanceScreens.DECISION.href(row.id()), row.title(), remark, late);
    }
}
