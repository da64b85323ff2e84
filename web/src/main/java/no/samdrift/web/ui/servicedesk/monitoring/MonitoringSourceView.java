package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.servicedesk.monitoring.MonitoringSourceDetails;
import no.samdrift.servicedesk.monitoring.MonitoringSourceRow;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.servicedesk.monitoring.MonitoringTrial;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.OnceShown;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** One source: how it is read, which of its alerts stand, and what it sent. */
@Route("monitoring-sources")
public class MonitoringSourceView extends DetailPage {
    private final MonitoringSources sources;
    private final MonitoringDeliveries deliveries;
    private final MonitoringTrial trial;
    private final MonitoringSourceForm form;

    @Inject
    public MonitoringSourceView(
            MonitoringSources sources,
            MonitoringDeliveries deliveries,
            MonitoringTrial trial,
            MonitoringSourceForm form,
            LiveViews live) {
        super(MonitoringScreens.SOURCE);
        this.sources = sources;
        this.deliveries = deliveries;
        this.trial = trial;
        this.form = form;
        live.follow(this, Set.of("monitoring-source"), change -> true, this::redraw);
    }

    @Override
    protected String draw(String key) {
        MonitoringSourceDetails whole = sources.byId(id(key));
        MonitoringSourceRow source = whole.source();
        PageHeader header = head(source.title(), t("monitoring.mapping." + source.mapping()));
        editing(true, () -> form.change(whole, changed -> saved()));
        header.addActions(
                new Button(t("monitoring.try"), e -> new TrialDialog(trial, source.id()).open()),
                new Button(t("monitoring.newSecret"), e -> renew(source)));
        add(facts(source));
        add(standing(deliveries.standing(source.id())), new DeliveryBlock(deliveries, source.id()));
        addBeside(source.id(), severities(whole), machines(whole));
        return source.title();
    }

    private FactSheet facts(MonitoringSourceRow o) {
        return new FactSheet()
                .fact(t("monitoring.state"), MonitoringSourcesView.badge(o))
                .fact(t("monitoring.address"), new Code("/api/v1/monitoring/" + o.name()))
                .fact(t("monitoring.secretAt"), Formats.shown(o.secretAt()))
                .fact(t("monitoring.lastAt"), Formats.shown(o.lastAt()))
                .fact(t("system.member"), o.member())
                .fact(t("incident.service"), o.serviceCode() + " " + o.service())
                .fact(t("incident.system"), link("system", o.systemCode(), o.system()))
                .fact(t("incident.team"), o.team());
    }

    private void renew(MonitoringSourceRow source) {
        if (source.secretAt() == null) shown(source);
        else
            Confirm.ask(
                    t("monitoring.renewTitle"),
                    t("monitoring.renewHint"),
                    t("monitoring.newSecret"),
                    () -> shown(source));
    }

    private void shown(MonitoringSourceRow source) {
        String secret = sources.renew(source.id()).secret();
        redraw();
        new OnceShown(t("monitoring.secretText"), secret).open();
    }

    private static SmallTable alerts(List<MonitoringDeliveries.AlertNow> alerts) {
        SmallTable table = new SmallTable(
                t("monitoring.alerts"),
                t("monitoring.alert"),
                t("monitoring.severity"),
                ">" + t("monitoring.times"),
                t("monitoring.last"),
                t("incident.number"));
        alerts.forEach(
                alert -> table.row(alert.title(), alert.severity(), alert.times(), alert.lastAt(), number(alert)));
        return table;
    }

    private static Component number(MonitoringDeliveries.AlertNow alert) {
        return new Anchor("incidents/" + alert.number(), alert.number());
    }

    private static Block standing(List<MonitoringDeliveries.AlertNow> alerts) {
        return alerts.isEmpty()
                ? new Block(t("monitoring.standing"), Block.none(t("monitoring.noneStands")))
                : new Block(t("monitoring.standing"), alerts(alerts));
    }

    private static Block severities(MonitoringSourceDetails whole) {
        SmallTable table = new SmallTable(
                t("monitoring.severities"), t("monitoring.severity"), t("incident.impact"), t("incident.urgency"));
        whole.severities()
                .forEach(line -> table.row(line.severity(), CaseWords.of(line.impact()), CaseWords.of(line.urgency())));
        MonitoringSourceRow o = whole.source();
        table.row(t("monitoring.otherSeverities"), CaseWords.of(o.impact()), CaseWords.of(o.urgency()));
        return new Block(t("monitoring.severities"), table);
    }

    private Block machines(MonitoringSourceDetails whole) {
        if (whole.machines().isEmpty())
            return new Block(t("monitoring.machines"), new Paragraph(t("monitoring.noMachines")));
        var names = sources.machineSystems(whole.source().id());
        SmallTable table = new SmallTable(t("monitoring.machines"), t("monitoring.machine"), t("incident.system"));
        whole.machines().forEach(line -> table.row(line.label(), names.get(line.systemId())));
        return new Block(t("monitoring.machines"), table);
    }
}
