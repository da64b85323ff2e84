package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samdrift.servicedesk.monitoring.MonitoringTrial;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** A body to be pasted, and what would become of it. */
class TrialDialog extends Dialog {
    private final MonitoringTrial trial;
    private final long source;
    private final FieldErrors errors = new FieldErrors();
    private final TextArea body = new TextArea(t("monitoring.body"));
    private final Div outcome = new Div();

    TrialDialog(MonitoringTrial trial, long source) {
        this.trial = trial;
        this.source = source;
        setHeaderTitle(t("monitoring.tryTitle"));
        addClassName("form-dialog");
        body.setWidthFull();
        body.setMinRows(6);
        body.setMaxRows(14);
        outcome.getElement().setAttribute("role", "status");
        add(errors, new Paragraph(t("monitoring.tryHint")), body, outcome);
        Button look = new Button(t("monitoring.try"), e -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.close"), e -> close()), look);
        addOpenedChangeListener(e -> body.focus());
    }

    private void look() {
        outcome.removeAll();
        errors.during(() -> outcome.add(table(trial.of(source, body.getValue().getBytes(StandardCharsets.UTF_8)))));
    }

    private static SmallTable table(List<MonitoringTrial.Foreseen> alerts) {
        SmallTable table = new SmallTable(
                t("monitoring.tryOutcome"),
                t("monitoring.alert"),
                t("monitoring.state"),
                t("incident.priority"),
                t("incident.system"),
                t("monitoring.case"));
        alerts.forEach(alert -> table.row(
                alert.title(),
                t("monitoring.alert." + alert.state()),
                CaseWords.badge(alert.priority()),
                alert.system() == null ? alert.memberNo() : alert.system(),
                alert.number() == null ? t("monitoring.noCase") : alert.number()));
        return table;
    }
}
