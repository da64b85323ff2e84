package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.SeverityLine;
import no.samdrift.web.ui.part.Choice;

/** What the source calls how bad it is, and how bad that is here. */
class SeveritiesField extends RowsField<SeverityLine> {
    SeveritiesField() {
        super(t("monitoring.severities"), t("monitoring.severitiesHelp"), t("monitoring.addSeverity"));
    }

    @Override
    protected Supplier<SeverityLine> line(SeverityLine line, Div row) {
        TextField severity = text(t("monitoring.severity"), line == null ? null : line.severity());
        Choice<Impact> impact = choice("incident.impact", Impact.class, line == null ? Impact.MEDIUM : line.impact());
        Choice<Urgency> urgency =
                choice("incident.urgency", Urgency.class, line == null ? Urgency.MEDIUM : line.urgency());
        row.addClassName("judged");
        row.add(severity, impact, urgency);
        return () -> new SeverityLine(severity.getValue(), impact.getValue(), urgency.getValue());
    }

    private static <E extends Enum<E>> Choice<E> choice(String words, Class<E> type, E value) {
        Choice<E> choice = new Choice<>(null, words, type);
        choice.setAriaLabel(t(words));
        choice.setClearButtonVisible(false);
        choice.setValue(value);
        return choice;
    }

    /** Those that systems of the kind usually have. */
    static List<SeverityLine> usual(AlertMapping mapping) {
        return switch (mapping) {
            case ALERTMANAGER ->
                List.of(
                        new SeverityLine("critical", Impact.HIGH, Urgency.HIGH),
                        new SeverityLine("warning", Impact.MEDIUM, Urgency.MEDIUM),
                        new SeverityLine("info", Impact.LOW, Urgency.LOW));
            case ZABBIX ->
                List.of(
                        new SeverityLine("Disaster", Impact.HIGH, Urgency.HIGH),
                        new SeverityLine("High", Impact.HIGH, Urgency.MEDIUM),
                        new SeverityLine("Average", Impact.MEDIUM, Urgency.MEDIUM),
                        new SeverityLine("Warning", Impact.LOW, Urgency.MEDIUM),
                        new SeverityLine("Information", Impact.LOW, Urgency.LOW));
            case OWN -> List.of();
        };
    }
}
