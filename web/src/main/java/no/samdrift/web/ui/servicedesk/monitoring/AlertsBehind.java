package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;

/** Beside an incident: the alerts behind it, how often they came and whether they still stand. */
@ApplicationScoped
class AlertsBehind implements Beside {
    @Inject
    MonitoringDeliveries deliveries;

    @Override
    public Optional<Component> of(String kind, long id) {
        List<MonitoringDeliveries.AlertNow> behind = kind.equals("incident") ? deliveries.behind(id) : List.of();
        if (behind.isEmpty()) return Optional.empty();
        return Optional.of(new Block(t("monitoring.alerts"), MonitoringSourceView.alerts(behind, true)));
    }

    @Override
    public int order() {
        return 104;
    }
}
