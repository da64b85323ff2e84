package no.samdrift.web.ui.servicedesk.report;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;

/** Where it is seen how the service desk does. */
@ApplicationScoped
public class ReportScreens {
    @Produces
    static final Screen OPERATIONS = Screen.of(
            OperationReportView.class,
            "operations",
            VaadinIcon.CHART,
            WorkScreens.SECTION,
            180,
            ServiceDeskRight.READ_REPORTS);
}
