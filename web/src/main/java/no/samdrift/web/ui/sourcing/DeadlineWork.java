package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** The deadlines of agreements, each with what happens if nobody does anything. */
@ApplicationScoped
class DeadlineWork implements HomeWork {
    @Inject
    Agreements agreements;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (!caller.anywhere(SourcingRight.WRITE_AGREEMENTS)) return List.of();
        return agreements.dueWithin(AgreementBadges.SOON).stream()
                .sorted(Comparator.comparing(DeadlineRow::on))
                .limit(MOST)
                .map(DeadlineWork::line)
                .toList();
    }

    private static ToDo line(DeadlineRow deadline) {
        return new ToDo(
                VaadinIcon.CALENDAR_CLOCK,
                SourcingScreens.AGREEMENT.href(deadline.agreementId()),
                deadline.title(),
                deadline.number() + " · " + AgreementBadges.consequence(deadline),
                ToDo.endOf(deadline.on()),
                t("todo.deadline." + deadline.kind()));
    }
}
