package no.samdrift.web.ui.servicedesk.team;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.part.Screen;

/** Where the teams are seen. */
@ApplicationScoped
public class TeamScreens {
    @Produces
    static final Screen TEAMS = Screen.ofTheWhole(
            TeamsView.class,
            "teams",
            VaadinIcon.SPECIALIST,
            "menu.section.administration",
            930,
            ServiceDeskRight.ADMINISTER_TEAMS);
}
