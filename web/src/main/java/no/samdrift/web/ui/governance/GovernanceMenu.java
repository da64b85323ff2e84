package no.samdrift.web.ui.governance;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class GovernanceMenu implements MenuSource {
    private static final String SECTION = "menu.section.governance";

    @Override
    public List<MenuEntry> entries() {
        GovernanceRight read = GovernanceRight.READ;
        return List.of(
                MenuEntry.of(SECTION, "decisions.title", VaadinIcon.GAVEL, DecisionsView.class, 400, read),
                MenuEntry.of(SECTION, "shares.title", VaadinIcon.PIE_CHART, CostSharesView.class, 410, read));
    }
}
