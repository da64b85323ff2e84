package no.samdrift.web.ui.servicedesk.incident;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class IncidentMenu implements MenuSource {
    private static final String SECTION = "menu.section.servicedesk";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        SECTION,
                        "selfService.title",
                        VaadinIcon.MEGAPHONE,
                        ReportView.class,
                        90,
                        IncidentMenu::reports),
                new MenuEntry(
                        SECTION, "mine.title", VaadinIcon.CLIPBOARD_USER, MyCasesView.class, 95, IncidentMenu::reports),
                new MenuEntry(
                        SECTION, "queue.title", VaadinIcon.INBOX, IncidentsView.class, 100, IncidentMenu::seesOthers));
    }

    static boolean reports(Caller caller) {
        return caller.memberId() != null
                && caller.anywhere(ServiceDeskRight.LOG_INCIDENTS)
                && !caller.anywhere(ServiceDeskRight.WORK_INCIDENTS);
    }

    /** Whoever sees nothing but own cases is better served by the plain list of them. */
    static boolean seesOthers(Caller caller) {
        return caller.isHouse()
                || caller.grants().stream()
                        .anyMatch(g -> g.role() != Role.END_USER
                                && ServiceDeskRight.READ_INCIDENTS.roles().contains(g.role()));
    }
}
