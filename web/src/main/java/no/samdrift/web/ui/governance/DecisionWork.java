package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** Decisions to be carried out: one's own, and for those who keep them all that have a day. */
@ApplicationScoped
class DecisionWork implements HomeWork {
    private static final int OPEN = 200;

    @Inject
    Decisions decisions;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (!caller.anywhere(GovernanceRight.READ)) return List.of();
        boolean keeps = caller.may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        var open = new Decisions.Filter(null, null, DecisionStatus.OPEN, null, null, null);
        return decisions.slice(open, 0, OPEN).stream()
                .filter(row -> row.dueOn() != null)
                .filter(row -> keeps || Objects.equals(row.ownerId(), caller.personId()))
                .sorted(Comparator.comparing(DecisionRow::dueOn))
                .limit(MOST)
                .map(DecisionWork::line)
                .toList();
    }

    private static ToDo line(DecisionRow row) {
        String owner = row.owner() == null ? t("todo.decision.nobody") : row.owner();
        return new ToDo(
                VaadinIcon.GAVEL,
                GovernanceScreens.DECISION.href(row.id()),
                row.title(),
                t("todo.decision.of", row.body(), owner),
                ToDo.endOf(row.dueOn()),
                t("todo.decision"));
    }
}
