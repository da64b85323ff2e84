package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries.AlertNow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** Beside an incident: the alerts behind it, how often they came and whether they still stand. */
@ApplicationScoped
class AlertsBehind implements Beside {
    @Inject
    MonitoringDeliveries deliveries;

    @Override
    public Optional<Component> of(About about) {
        List<AlertNow> behind = about.is("incident") ? deliveries.behind(about.id()) : List.of();
        if (behind.isEmpty()) return Optional.empty();
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        behind.forEach(alert -> list.add(line(alert)));
        Block block = new Block(t("monitoring.alerts"), list);
        block.addClassName("panel");
        return Optional.of(block);
    }

    private static ListItem line(AlertNow alert) {
        Span often = new Span(t("monitoring.often", alert.times(), Formats.shown(alert.lastAt())));
        often.addClassName("remark");
        return new ListItem(
                new Span(alert.title()),
                new StatusBadge(
                        t("monitoring.alert." + (alert.firing() ? "FIRING" : "RESOLVED")),
                        alert.firing() ? Tone.WARNING : Tone.GOOD),
                often);
    }

    @Override
    public int order() {
        return 104;
    }
}
