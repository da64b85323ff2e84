package no.samdrift.web.ui.servicedesk.report;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.servicedesk.imports.ImportView;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class ReportMenu implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        "menu.section.servicedesk",
                        "report.operations",
                        VaadinIcon.CHART,
                        OperationReportView.class,
                        180,
                        ServiceDeskRight.READ_REPORTS),
                MenuEntry.forTheWhole(
                        "menu.section.servicedesk",
                        "import.title",
                        VaadinIcon.UPLOAD,
                        ImportView.class,
                        190,
                        ServiceDeskRight.IMPORT));
    }
}
