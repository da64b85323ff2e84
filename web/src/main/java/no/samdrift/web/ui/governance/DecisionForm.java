package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.time.KnownDay;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** Writing a decision into the register, and how it was followed up. */
@ApplicationScoped
public class DecisionForm {
    @Inject
    private Decisions decisions;

    @Inject
    private Pickers pickers;

    @Inject
    private OwnParts own;

    /** How much of {@code 2019-12-05} is known. */
    private static final int DAY = 10;

    private static final int MONTH = 7;
    private static final int YEAR = 4;

    void add(Consumer<DecisionDetails> then) {
        open(t("decisions.new"), null, facts -> then.accept(decisions.register(facts)));
    }

    void change(DecisionDetails before, Consumer<DecisionDetails> then) {
        DecisionRow row = before.decision();
        open(row.number(), before, facts -> then.accept(decisions.change(row.id(), row.version(), facts)));
    }

    private void open(String title, DecisionDetails before, Consumer<DecisionFacts> save) {
        RefField owner = pickers.person(t("decision.owner"));
        RefsField earlier = pickers.several("decision", t("decision.earlier"));
        DateField decidedOn = new DateField(t("decision.decidedOn"));
        decidedOn.setHelperText(t("decision.decidedOnHelp"));
        Select<Integer> known = known();
        if (before != null) {
            owner.chosen(before.decision().ownerId(), before.decision().owner());
            earlier.chosen(before.earlier());
            String day = before.decision().decidedOn();
            if (day != null) {
                decidedOn.setValue(KnownDay.first(day));
                known.setValue(day.length());
            }
        }
        RecordForm<DecisionFacts> form =
                new RecordForm<>(title, DecisionFacts.class, before == null ? null : before.facts(), save);
        form.wide("body", body());
        form.field("number", new TextField(t("decision.number")));
        form.dialog().field("decidedOn", decidedOn);
        form.dialog().field("known", known);
        form.fact(
                "decidedOn",
                () -> decidedOn.isEmpty()
                        ? null
                        : decidedOn.getValue().toString().substring(0, known.getValue()));
        form.wide("title", new TextField(t("decision.title")));
        form.wide("text", new TextArea(t("decision.text"))).setMinRows(4);
        form.field("ownerId", owner);
        form.field("dueOn", new DateField(t("decision.dueOn")));
        form.field(
                "status",
                new Choice<>(t("decision.status"), "decisionStatus", DecisionStatus.class)
                        .required(DecisionStatus.OPEN));
        form.wide("closedNote", new TextArea(t("decision.closedNote")));
        form.wide("earlier", earlier);
        own.form(form, "decision", before == null ? null : before.decision().own());
        form.open();
    }

    private ComboBox<String> body() {
        ComboBox<String> body = new ComboBox<>(t("decision.body"));
        body.setItems(decisions.bodies());
        body.setAllowCustomValue(true);
        body.addCustomValueSetListener(e -> body.setValue(e.getDetail()));
        return body;
    }

    private static Select<Integer> known() {
        Select<Integer> known = new Select<>();
        known.setLabel(t("decision.known"));
        known.setItems(DAY, MONTH, YEAR);
        known.setItemLabelGenerator(length -> t("decision.known." + length));
        known.setValue(DAY);
        return known;
    }
}
