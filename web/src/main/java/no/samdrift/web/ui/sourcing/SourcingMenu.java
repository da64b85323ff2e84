package no.samdrift.web.ui.sourcing;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class SourcingMenu implements MenuSource {
    private static final String SECTION = "menu.section.sourcing";

    @Override
    public List<MenuEntry> entries() {
        SourcingRight agreements = SourcingRight.READ_AGREEMENTS;
        return List.of(
                MenuEntry.of(
                        SECTION, "vendors.title", VaadinIcon.TRUCK, VendorsView.class, 300, SourcingRight.READ_VENDORS),
                MenuEntry.of(SECTION, "agreements.title", VaadinIcon.HANDSHAKE, AgreementsView.class, 310, agreements),
                MenuEntry.of(
                        SECTION, "deadlines.title", VaadinIcon.CALENDAR_CLOCK, DeadlinesView.class, 320, agreements));
    }
}
