package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.shell.MainLayout;

/** What has been decided, and whether it was done. */
@Route(value = "decisions", layout = MainLayout.class)
@PermitAll
public class DecisionsView extends Main implements HasDynamicTitle {
    private static final String LATE = "yes";

    @Inject
    public DecisionsView(Decisions decisions, DecisionForm form, CurrentCaller caller) {
        addClassName("page");
        caller.get().requireAnywhere(GovernanceRight.READ);
        PageHeader header = new PageHeader(t("decisions.title"), t("decisions.lead"));
        if (caller.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION)) {
            Button add = new Button(
                    t("decisions.new"),
                    e -> form.add(made -> UI.getCurrent()
                            .navigate("decisions/" + made.decision().id())));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        DataList<DecisionRow> list = new DataList<>(
                "decisions",
                t("decisions.title"),
                query -> decisions.slice(filter(query), query.offset(), query.limit()));
        filters(list, decisions);
        columns(list);
        add(header, list);
    }

    private static void filters(DataList<DecisionRow> list, Decisions decisions) {
        list.words(t("decisions.search"));
        ComboBox<String> body = list.filter("body", new ComboBox<>());
        body.setItems(decisions.bodies());
        body.setClearButtonVisible(true);
        body.setPlaceholder(t("decision.body"));
        body.setAriaLabel(t("decision.body"));
        list.choice("status", t("decision.status"), "decisionStatus", DecisionStatus.class);
        ComboBox<String> late = new ComboBox<>();
        late.setItems(LATE);
        late.setItemLabelGenerator(x -> t("decision.overdue"));
        late.setClearButtonVisible(true);
        late.setPlaceholder(t("decision.dueOn"));
        late.setAriaLabel(t("decision.dueOn"));
        list.filter("overdue", late);
    }

    private static void columns(DataList<DecisionRow> list) {
        list.column("number", t("decision.number"), DecisionRow::number);
        list.link("title", t("decision.title"), DecisionRow::title, d -> "decisions/" + d.id())
                .setFlexGrow(1);
        list.shown("status", t("decision.status"), d -> t("decisionStatus." + d.status()), DecisionView::badge);
        list.column("decidedOn", t("decision.decidedOn"), d -> Formats.knownDay(d.decidedOn()));
        list.column("body", t("decision.body"), DecisionRow::body)
                .setAutoWidth(false)
                .setWidth("15rem");
        list.column("owner", t("decision.owner"), DecisionRow::owner);
        list.column("dueOn", t("decision.dueOn"), DecisionRow::dueOn);
    }

    private static Decisions.Filter filter(ListQuery query) {
        return new Decisions.Filter(
                query.filter("q").orElse(null),
                query.filter("body").orElse(null),
                query.filter("status").map(DecisionStatus::valueOf).orElse(null),
                null,
                query.filter("overdue").isPresent() ? Boolean.TRUE : null);
    }

    @Override
    public String getPageTitle() {
        return t("decisions.title");
    }
}
