package no.samdrift.web.ui.catalogue;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;

/** Where services, systems and risks are seen. */
@ApplicationScoped
public class CatalogueScreens {
    private static final String SECTION = "menu.section.catalogue";

    @Produces
    static final Screen SERVICES =
            Screen.of(ServicesView.class, "services", VaadinIcon.BOOK, SECTION, 200, CatalogueRight.READ_SERVICES);

    @Produces
    static final Screen SYSTEMS =
            Screen.of(SystemsView.class, "systems", VaadinIcon.CUBES, SECTION, 210, SystemRight.READ);

    @Produces
    static final Screen RISKS = Screen.of(RisksView.class, "risks", VaadinIcon.WARNING, SECTION, 220, RiskRight.READ);

    @Produces
    public static final Thing SERVICE = new Thing("service", ServiceView.class, SERVICES, CatalogueRight.READ_SERVICES);

    @Produces
    public static final Thing SYSTEM = new Thing("system", SystemView.class, SYSTEMS, SystemRight.READ);

    @Produces
    public static final Thing RISK = new Thing("risk", RiskView.class, RISKS, RiskRight.READ);
}
