package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.data.Ref;
import no.samdrift.servicedesk.monitoring.AlertField;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.FieldLine;
import no.samdrift.servicedesk.monitoring.MonitoringSourceDetails;
import no.samdrift.servicedesk.monitoring.MonitoringSourceFacts;
import no.samdrift.servicedesk.monitoring.MonitoringSourceRow;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What is kept of a source: how it is read, and where its cases belong. */
@ApplicationScoped
public class MonitoringSourceForm {
    @Inject
    MonitoringSources sources;

    @Inject
    Services services;

    @Inject
    Systems systems;

    @Inject
    Teams teams;

    @Inject
    Pickers pickers;

    void add(Consumer<MonitoringSourceDetails> then) {
        open(t("monitoringSources.new"), null, facts -> then.accept(sources.register(facts)));
    }

    void change(MonitoringSourceDetails before, Consumer<MonitoringSourceDetails> then) {
        MonitoringSourceRow row = before.source();
        open(row.title(), before, facts -> then.accept(sources.change(row.id(), row.version(), facts)));
    }

    private void open(String title, MonitoringSourceDetails before, Consumer<MonitoringSourceFacts> save) {
        RecordForm<MonitoringSourceFacts> form =
                new RecordForm<>(title, MonitoringSourceFacts.class, before == null ? null : before.facts(), save);
        form.field("title", new TextField(t("monitoring.title")));
        form.field("name", new TextField(t("monitoring.name"))).setHelperText(t("monitoring.nameHelp"));
        Choice<AlertMapping> mapping = form.field(
                "mapping",
                new Choice<>(t("monitoring.mapping"), "monitoring.mapping", AlertMapping.class)
                        .required(AlertMapping.ALERTMANAGER));
        form.check("active", new Checkbox(t("monitoring.active"), true));
        belongs(form, before == null ? null : before.source());
        SeveritiesField severities = form.wide("severities", new SeveritiesField());
        if (before == null) severities.setValue(SeveritiesField.usual(mapping.getValue()));
        Map<Long, String> known = before == null
                ? Map.of()
                : sources.machineSystems(before.source().id());
        form.wide("machines", new MachinesField(this::systems, known));
        pointers(form, mapping, before);
        mapping.addValueChangeListener(e -> {
            if (before == null) severities.setValue(SeveritiesField.usual(e.getValue()));
        });
        form.open();
    }

    private void belongs(RecordForm<MonitoringSourceFacts> form, MonitoringSourceRow before) {
        RefField member = pickers.member(t("system.member"));
        RefField service = new RefField(
                t("incident.service"),
                services.all().stream()
                        .filter(s -> s.active() && !s.imported())
                        .map(s -> new Ref(s.id(), s.code(), s.code() + " " + s.name(CaseWords.language())))
                        .toList());
        RefField system = new RefField(t("incident.system"), this::systems);
        RefField team = new RefField(
                t("incident.team"),
                teams.all().stream()
                        .map(each -> new Ref(each.id(), "", each.name()))
                        .toList());
        team.setHelperText(t("monitoring.teamHelp"));
        if (before != null) {
            member.chosen(before.memberId(), before.member());
            service.chosen(before.serviceId(), before.serviceCode() + " " + before.service());
            system.chosen(before.systemId(), before.system());
            team.chosen(before.teamId(), before.team());
        }
        form.field("memberId", member);
        form.field("serviceId", service);
        form.field("systemId", system).setHelperText(t("monitoring.systemHelp"));
        form.field("teamId", team);
        form.field(
                        "impact",
                        new Choice<>(t("incident.impact"), "incident.impact", Impact.class).required(Impact.MEDIUM))
                .setHelperText(t("monitoring.impactHelp"));
        form.field(
                "urgency",
                new Choice<>(t("incident.urgency"), "incident.urgency", Urgency.class).required(Urgency.MEDIUM));
    }

    private List<Ref> systems(String text, int offset, int limit) {
        return systems.slice(new Systems.Filter(text, null, null, null, null, null, null, null), offset, limit).stream()
                .map(s -> new Ref(s.id(), s.code(), s.code() + " " + s.name() + ", " + s.member()))
                .toList();
    }

    /** Where what stands, asked for a mapping of its own alone. */
    private static void pointers(
            RecordForm<MonitoringSourceFacts> form, Choice<AlertMapping> mapping, MonitoringSourceDetails before) {
        Map<AlertField, TextField> fields = new EnumMap<>(AlertField.class);
        for (AlertField each : AlertField.values()) {
            TextField field = new TextField(t("monitoring.field." + each));
            field.setHelperText(t("monitoring.fieldHelp." + each));
            fields.put(each, form.dialog().field("fields." + each, field));
        }
        if (before != null)
            before.fields().forEach(line -> fields.get(line.field()).setValue(line.value()));
        Runnable show =
                () -> fields.values().forEach(field -> field.setVisible(mapping.getValue() == AlertMapping.OWN));
        show.run();
        mapping.addValueChangeListener(e -> show.run());
        form.fact(
                "fields",
                () -> fields.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty() && mapping.getValue() == AlertMapping.OWN)
                        .map(each ->
                                new FieldLine(each.getKey(), each.getValue().getValue()))
                        .toList());
    }
}
