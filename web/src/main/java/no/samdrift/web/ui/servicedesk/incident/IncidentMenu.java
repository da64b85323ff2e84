package no.samdrift.web.ui.servicedesk.incident;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.web.ui.servicedesk.work.CaseTiles;
import no.samdrift.web.ui.servicedesk.work.QueueView;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class IncidentMenu implements MenuSource {
    private static final String SECTION = "menu.section.servicedesk";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        SECTION, "selfService.title", VaadinIcon.MEGAPHONE, ReportView.class, 90, CaseTiles::reports),
                new MenuEntry(
                        SECTION, "mine.title", VaadinIcon.CLIPBOARD_USER, MyCasesView.class, 95, CaseTiles::reports),
                new MenuEntry(SECTION, "queue.title", VaadinIcon.INBOX, QueueView.class, 100, CaseTiles::seesOthers));
    }
}
