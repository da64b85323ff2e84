package no.samdrift.web.ui.calculators;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class CalculatorMenu implements MenuSource {
    private static final String SECTION = "menu.section.calculators";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        SECTION, "sla.title", VaadinIcon.CLOCK, SlaCalculatorView.class, 800, CalculatorMenu::cares),
                new MenuEntry(
                        SECTION,
                        "split.title",
                        VaadinIcon.PIE_CHART,
                        CostSplitCalculatorView.class,
                        810,
                        CalculatorMenu::cares),
                new MenuEntry(
                        SECTION,
                        "price.title",
                        VaadinIcon.TRENDING_UP,
                        PriceAdjustmentView.class,
                        820,
                        CalculatorMenu::cares),
                new MenuEntry(
                        SECTION,
                        "forecast.title",
                        VaadinIcon.LINE_BAR_CHART,
                        ForecastView.class,
                        830,
                        CalculatorMenu::cares));
    }

    /** Open to everybody; only those for whom it is part of the work have it in the menu. */
    private static boolean cares(Caller caller) {
        return caller.grants().stream().anyMatch(g -> g.role() != Role.END_USER && g.role() != Role.VENDOR);
    }
}
