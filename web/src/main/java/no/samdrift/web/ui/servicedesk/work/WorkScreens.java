package no.samdrift.web.ui.servicedesk.work;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.part.Screen;

/** Where the cases of all practices are seen. */
@ApplicationScoped
public class WorkScreens {
    public static final String SECTION = "menu.section.servicedesk";

    @Produces
    public static final Screen QUEUE =
            Screen.forAll(QueueView.class, "queue", VaadinIcon.INBOX, SECTION, 100, CaseTiles::seesOthers);

    @Produces
    static final Screen OPEN_WORK =
            Screen.of(OpenWorkView.class, "openWork", VaadinIcon.TABLE, SECTION, 182, ServiceDeskRight.READ_INTERNAL);
}
