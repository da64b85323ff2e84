package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.time.KnownDay;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** Writing a decision into the register, and how it was followed up. */
@ApplicationScoped
public class DecisionForm {
    @Inject
    private Decisions decisions;

    @Inject
    private Pickers pickers;

    void add(Consumer<DecisionDetails> then) {
        new Fields(pickers, decisions).open(t("decisions.new"), decisions::register, then);
    }

    void change(DecisionDetails before, Consumer<DecisionDetails> then) {
        Fields fields = new Fields(pickers, decisions);
        fields.fill(before);
        var row = before.decision();
        fields.open(row.number(), facts -> decisions.change(row.id(), row.version(), facts), then);
    }

    /** How much of {@code 2019-12-05} is known. */
    private static final int DAY = 10;

    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private static final class Fields {
        private final ComboBox<String> body = new ComboBox<>(t("decision.body"));
        private final TextField number = new TextField(t("decision.number"));
        private final DateField decidedOn = new DateField(t("decision.decidedOn"));
        private final Select<Integer> known = new Select<>();
        private final TextField title = new TextField(t("decision.title"));
        private final TextArea text = new TextArea(t("decision.text"));
        private final RefField owner;
        private final DateField dueOn = new DateField(t("decision.dueOn"));
        private final Choice<DecisionStatus> status = new Choice<>(
                        t("decision.status"), "decisionStatus", DecisionStatus.class)
                .required(DecisionStatus.OPEN);
        private final TextArea note = new TextArea(t("decision.closedNote"));
        private final RefsField earlier;

        Fields(Pickers pickers, Decisions decisions) {
            owner = pickers.person(t("decision.owner"));
            earlier = new RefsField(t("decision.earlier"), pickers.decisionRefs());
            body.setItems(decisions.bodies());
            body.setAllowCustomValue(true);
            body.addCustomValueSetListener(e -> body.setValue(e.getDetail()));
            text.setMinRows(4);
            known.setLabel(t("decision.known"));
            known.setItems(DAY, MONTH, YEAR);
            known.setItemLabelGenerator(length -> t("decision.known." + length));
            known.setValue(DAY);
            decidedOn.setHelperText(t("decision.decidedOnHelp"));
        }

        private String day() {
            if (decidedOn.isEmpty()) return null;
            return decidedOn.getValue().toString().substring(0, known.getValue());
        }

        void open(String heading, Function<DecisionFacts, DecisionDetails> work, Consumer<DecisionDetails> then) {
            FormDialog form = new FormDialog(heading, t("action.save"), () -> then.accept(work.apply(facts())));
            form.wide("body", body).setRequiredIndicatorVisible(true);
            form.field("number", number).setRequiredIndicatorVisible(true);
            form.field("decidedOn", decidedOn);
            form.field("known", known);
            form.wide("title", title).setRequiredIndicatorVisible(true);
            form.wide("text", text).setRequiredIndicatorVisible(true);
            form.field("ownerId", owner);
            form.field("dueOn", dueOn);
            form.field("status", status);
            form.wide("closedNote", note);
            form.wide("earlier", earlier);
            form.open();
        }

        void fill(DecisionDetails details) {
            var row = details.decision();
            body.setValue(row.body());
            number.setValue(row.number());
            if (row.decidedOn() != null) {
                decidedOn.setValue(KnownDay.first(row.decidedOn()));
                known.setValue(row.decidedOn().length());
            }
            title.setValue(row.title());
            text.setValue(details.text());
            owner.chosen(row.ownerId(), row.owner());
            dueOn.setValue(row.dueOn());
            status.setValue(row.status());
            note.setValue(details.closedNote() == null ? "" : details.closedNote());
            earlier.chosen(details.earlier());
        }

        private DecisionFacts facts() {
            return new DecisionFacts(
                    body.getValue(),
                    number.getValue(),
                    day(),
                    title.getValue(),
                    text.getValue(),
                    owner.id(),
                    dueOn.getValue(),
                    status.getValue(),
                    note.isEmpty() ? null : note.getValue(),
                    earlier.ids());
        }
    }
}
