package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RegisterView;

/** What has been decided, and whether it was done. */
@Route("decisions")
public class DecisionsView extends RegisterView<DecisionRow> {
    @Inject
    public DecisionsView(Decisions decisions, DecisionForm form, CurrentCaller caller, OwnParts own) {
        super(
                GovernanceScreens.DECISION,
                asked -> decisions.slice(
                        new Decisions.Filter(
                                asked.words(),
                                asked.filter("body").orElse(null),
                                asked.choice("status", DecisionStatus.class),
                                null,
                                asked.yes("overdue"),
                                asked.own()),
                        asked.offset(),
                        asked.limit()));
        adding(
                caller.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION),
                () -> form.add(made -> opens(made.decision().id())));
        importing(caller.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION), "decisions");
        list.words(t("decisions.search"));
        ComboBox<String> body = list.filter("body", new ComboBox<>());
        body.setItems(decisions.bodies());
        body.setClearButtonVisible(true);
        body.setPlaceholder(t("decision.body"));
        body.setAriaLabel(t("decision.body"));
        list.choice("status", t("decision.status"), "decisionStatus", DecisionStatus.class);
        list.yes("overdue", t("decision.dueOn"), t("decision.overdue"), null);
        columns();
        own.list(list, "decision", DecisionRow::own);
    }

    private void columns() {
        list.column("number", t("decision.number"), DecisionRow::number);
        list.link("title", t("decision.title"), DecisionRow::title, d -> GovernanceScreens.DECISION.href(d.id()))
                .setFlexGrow(1);
        list.shown("status", t("decision.status"), d -> t("decisionStatus." + d.status()), DecisionView::badge);
        list.column("decidedOn", t("decision.decidedOn"), d -> Formats.knownDay(d.decidedOn()));
        list.column("body", t("decision.body"), DecisionRow::body)
                .setAutoWidth(false)
                .setWidth("15rem");
        list.column("owner", t("decision.owner"), DecisionRow::owner);
        list.column("dueOn", t("decision.dueOn"), DecisionRow::dueOn);
    }
}
