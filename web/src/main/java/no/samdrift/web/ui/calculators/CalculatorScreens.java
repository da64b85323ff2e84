package no.samdrift.web.ui.calculators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.web.ui.part.Screen;

/** The calculators: open to everybody. */
@ApplicationScoped
public class CalculatorScreens {
    @Produces
    static final Screen SLA = calculator(SlaCalculatorView.class, "sla", VaadinIcon.CLOCK, 800);

    @Produces
    static final Screen SPLIT = calculator(CostSplitCalculatorView.class, "split", VaadinIcon.PIE_CHART, 810);

    @Produces
    static final Screen PRICE = calculator(PriceAdjustmentView.class, "price", VaadinIcon.TRENDING_UP, 820);

    @Produces
    static final Screen FORECAST = calculator(ForecastView.class, "forecast", VaadinIcon.LINE_BAR_CHART, 830);

    private static Screen calculator(Class<? extends Component> view, String texts, VaadinIcon icon, int order) {
        return Screen.forAll(view, texts, icon, "menu.section.calculators", order, CalculatorScreens::cares);
    }

    private static boolean cares(Caller caller) {
        return caller.grants().stream().anyMatch(g -> g.role() != Role.END_USER && g.role() != Role.VENDOR);
    }
}
