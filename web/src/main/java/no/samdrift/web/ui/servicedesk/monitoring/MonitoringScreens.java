package no.samdrift.web.ui.servicedesk.monitoring;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.monitoring.MonitoringRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;

/** Where the systems that watch are kept. */
@ApplicationScoped
public class MonitoringScreens {
    @Produces
    static final Screen SOURCES = Screen.ofTheWhole(
            MonitoringSourcesView.class,
            "monitoringSources",
            VaadinIcon.BELL_O,
            "menu.section.administration",
            932,
            MonitoringRight.ADMINISTER);

    @Produces
    static final Thing SOURCE =
            new Thing("monitoring-source", MonitoringSourceView.class, SOURCES, MonitoringRight.ADMINISTER);
}
