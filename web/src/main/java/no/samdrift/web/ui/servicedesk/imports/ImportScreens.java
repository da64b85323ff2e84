package no.samdrift.web.ui.servicedesk.imports;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;

/** Where a journal of cases is brought in. */
@ApplicationScoped
public class ImportScreens {
    @Produces
    static final Screen IMPORT = Screen.ofTheWhole(
            ImportView.class, "import", VaadinIcon.UPLOAD, WorkScreens.SECTION, 190, ServiceDeskRight.IMPORT);
}
