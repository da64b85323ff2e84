package no.samdrift.web.ui.catalogue;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class CatalogueMenu implements MenuSource {
    private static final String SECTION = "menu.section.catalogue";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        SECTION,
                        "services.title",
                        VaadinIcon.BOOK,
                        ServicesView.class,
                        200,
                        CatalogueRight.READ_SERVICES),
                MenuEntry.of(SECTION, "systems.title", VaadinIcon.CUBES, SystemsView.class, 210, SystemRight.READ),
                MenuEntry.of(SECTION, "risks.title", VaadinIcon.WARNING, RisksView.class, 220, RiskRight.READ));
    }
}
