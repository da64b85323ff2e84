package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementPlan;
import no.samdrift.sourcing.agreement.AgreementStatus;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;

/** What the agreements ask for in time: one picture over the months, and what comes within ninety days beside it. */
@Route("agreements/deadlines")
public class DeadlinesView extends Main {
    private final Agreements agreements;
    private final AgreementActions actions;
    private final Time time;
    private final Caller caller;
    private final Div content = new Div();

    @Inject
    public DeadlinesView(Agreements agreements, AgreementActions actions, Time time, CurrentCaller current) {
        this.agreements = agreements;
        this.actions = actions;
        this.time = time;
        this.caller = current.get();
        addClassName("page");
        content.addClassName("timeline-layout");
        add(new PageHeader(t("deadlines.title"), t("deadlines.lead")), content);
        draw();
    }

    private void draw() {
        content.removeAll();
        List<AgreementPlan> plans = agreements.plans(Agreements.Filter.ALL).stream()
                .filter(p -> p.agreement().status() != AgreementStatus.ENDED)
                .sorted(Comparator.comparing(
                        p -> p.agreement().nextDeadlineOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (plans.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.CALENDAR_CLOCK, t("deadlines.none"), t("deadlines.noneHint")));
            return;
        }
        List<DeadlineRow> soon = plans.stream()
                .flatMap(p -> p.deadlines().stream())
                .filter(d -> d.open() && d.daysLeft() <= AgreementBadges.SOON)
                .sorted(Comparator.comparing(DeadlineRow::on))
                .toList();
        Block list = new Block(
                t("deadlines.soon", soon.size()), soon.isEmpty() ? Block.none(t("deadlines.noneSoon")) : list(soon));
        content.add(new PlanPicture(plans, time.today()), list);
    }

    private UnorderedList list(List<DeadlineRow> soon) {
        UnorderedList list = new UnorderedList();
        list.addClassName("deadline-list");
        soon.forEach(d -> list.add(item(d)));
        return list;
    }

    private ListItem item(DeadlineRow deadline) {
        Div when = new Div(
                new Span(Formats.date(deadline.on()) + " " + t("deadlineKind." + deadline.kind())),
                AgreementBadges.left(deadline));
        when.addClassName("when");
        Paragraph missed = new Paragraph(AgreementBadges.consequence(deadline));
        missed.addClassName("remark");
        ListItem item = new ListItem(
                when, new Anchor(SourcingScreens.AGREEMENT.href(deadline.agreementId()), deadline.title()), missed);
        if (caller.may(SourcingRight.WRITE_AGREEMENTS, Target.COOPERATION))
            item.add(new Div(new Button(
                    t("deadline.handle"),
                    e -> actions.handle(deadline, () -> {
                        Toast.done(t("form.saved"));
                        draw();
                    }))));
        return item;
    }
}
