package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Impact and urgency, the priority they give, and another one with its reason. */
class JudgeFields extends Div {
    private final Select<Impact> impact = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final Select<Priority> override = new Select<>();
    private final TextField reason = new TextField(t("incident.priorityReason"));
    private final Runnable changed;

    JudgeFields(FieldErrors errors, Runnable changed) {
        this.changed = changed;
        addClassName("form");
        impact.setLabel(t("incident.impact"));
        impact.setItems(Impact.values());
        impact.setItemLabelGenerator(CaseWords::of);
        urgency.setLabel(t("incident.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(CaseWords::of);
        override.setLabel(t("incident.priority"));
        override.setItems(Priority.values());
        override.setItemLabelGenerator(
                p -> p == customary() ? t("incident.customary", CaseWords.of(p)) : CaseWords.of(p));
        reason.setMaxLength(500);
        errors.at("impact", impact);
        errors.at("urgency", urgency);
        errors.at("priority", override);
        errors.at("priorityReason", reason);
        impact.addValueChangeListener(e -> judged());
        urgency.addValueChangeListener(e -> judged());
        override.addValueChangeListener(e -> chosen());
        Div pair = new Div(impact, urgency);
        pair.addClassName("form-row");
        Div outcome = new Div(override, reason);
        outcome.addClassName("form-row");
        add(pair, outcome);
        reason.setVisible(false);
    }

    void set(Impact theImpact, Urgency theUrgency, Priority priority, String why) {
        impact.setValue(theImpact);
        urgency.setValue(theUrgency);
        override.setItems(Priority.values());
        override.setValue(priority);
        reason.setValue(why == null ? "" : why);
    }

    private void judged() {
        override.setItems(Priority.values()); // which one is customary stands in its name
        override.setValue(customary());
    }

    private void chosen() {
        reason.setVisible(priority() != null && priority() != customary());
        changed.run();
    }

    private Priority customary() {
        return impact.isEmpty() || urgency.isEmpty() ? null : Priority.of(impact.getValue(), urgency.getValue());
    }

    Impact impact() {
        return impact.getValue();
    }

    Urgency urgency() {
        return urgency.getValue();
    }

    Priority priority() {
        return override.getValue() == null ? customary() : override.getValue();
    }

    String reason() {
        return reason.isVisible() ? reason.getValue() : null;
    }
}
