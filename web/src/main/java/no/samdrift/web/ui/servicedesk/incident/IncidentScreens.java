package no.samdrift.web.ui.servicedesk.incident;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.servicedesk.work.CaseTiles;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;
import no.samdrift.web.ui.shell.FirstStep;

/** Where incidents are seen, one's own by every employee. */
@ApplicationScoped
public class IncidentScreens {
    @Produces
    static final Screen REPORT = Screen.forAll(
            ReportView.class, "selfService", VaadinIcon.MEGAPHONE, WorkScreens.SECTION, 90, CaseTiles::reports);

    @Produces
    static final Screen MINE = Screen.forAll(
            MyCasesView.class, "mine", VaadinIcon.CLIPBOARD_USER, WorkScreens.SECTION, 95, CaseTiles::reports);

    @Produces
    static final Screen NEW = Screen.aside(NewIncidentView.class, "new");

    @Produces
    public static final Thing INCIDENT =
            Thing.numbered("incident", IncidentView.class, WorkScreens.QUEUE, ServiceDeskRight.READ_INCIDENTS);

    @Produces
    static final Thing INCIDENT_DOCUMENTS = INCIDENT.documents(false);

    @Produces
    static final Thing INCIDENT_INTERNAL_DOCUMENTS = INCIDENT.documents(true);

    @Produces
    @Dependent
    static FirstStep firstCase(IncidentRegister register) {
        return new FirstStep(
                60,
                "case",
                () -> !register.slice(IncidentFilter.ALL, 0, 1).isEmpty(),
                Screen.path(NewIncidentView.class),
                "incidents");
    }
}
