package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.web.ui.part.Choices;
import no.samdrift.web.ui.part.OwnInputs;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Corrects what the case says of itself. */
class ChangeDialog extends CaseDialog<IncidentDetails> {
    private final CaseDesk desk;
    private final TextField title = errors.at("title", new TextField(t("incident.title")));
    private final TextArea description = errors.at("description", new TextArea(t("incident.description")));
    private final ComboBox<ServiceRow> service;
    private final ComboBox<SystemChoice> system;
    private final JudgeFields judged = new JudgeFields(errors, this::foresee);
    private OwnInputs own;
    private final ForeseenClocks foreseen = new ForeseenClocks();

    ChangeDialog(CaseDesk desk, IncidentDetails read, Runnable changed) {
        super(read, () -> desk.register.details(read.number()), "case.edit", changed);
        this.desk = desk;
        service = errors.at(
                "service",
                Choices.of(
                        t("incident.service"), desk.services::all, s -> s.code() + " " + s.name(CaseWords.language())));
        system = errors.at(
                "system", Choices.of(t("incident.system"), () -> desk.systems(read.memberNo()), SystemChoice::name));
        system.setClearButtonVisible(true);
        title.setValue(read.title());
        title.setMaxLength(200);
        description.setValue(read.description());
        description.setMinRows(4);
        description.setMaxRows(10);
        service.setValue(desk.services.byCode(read.service()));
        if (read.system() != null) system.setValue(new SystemChoice(0, read.system(), read.systemName()));
        judged.set(read.impact(), read.urgency(), read.priority(), read.priorityReason());
        service.addValueChangeListener(e -> foresee());
        fields(title, description, service, system, judged, foreseen);
        own = desk.own.inputs("incident", read.own());
        own.all().forEach(input -> fields(input.registered(errors)));
    }

    /** What the change does to the deadlines, by the very rule that will do it. */
    private void foresee() {
        try {
            foreseen.show(desk.incidents.foresee(read.number(), change()));
        } catch (ConstraintViolationException | RuleBroken notYet) {
            foreseen.show(List.of()); // told when it is saved
        }
    }

    @Override
    protected void work() {
        desk.incidents.change(read.number(), read.version(), change());
    }

    private ChangeIncident change() {
        return new ChangeIncident(
                title.getValue(),
                description.getValue(),
                service.isEmpty() ? null : service.getValue().code(),
                system.isEmpty() ? null : system.getValue().code(),
                judged.impact(),
                judged.urgency(),
                judged.priority(),
                judged.reason(),
                own == null ? null : own.said());
    }

    /** Tells what now stands where it differs from what was read, so that nobody overwrites unknowingly. */
    @Override
    protected void stale() {
        IncidentDetails before = read;
        super.stale();
        List<String> news = new ArrayList<>();
        if (!Objects.equals(before.title(), read.title())) news.add(t("incident.title") + ": " + read.title());
        if (!Objects.equals(before.description(), read.description()))
            news.add(t("incident.description") + ": " + read.description());
        if (before.priority() != read.priority())
            news.add(t("incident.priority") + ": " + CaseWords.of(read.priority()));
        if (!Objects.equals(before.service(), read.service())) news.add(t("incident.service") + ": " + read.service());
        if (!news.isEmpty()) errors.show(null, t("case.staleNow", String.join("; ", news)));
    }
}
