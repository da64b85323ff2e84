package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Predicate;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;

/**
 * One line of the navigation.
 *
 * @param section key of the heading it stands under, e.g. {@code menu.section.work}; sections come in the order of their lowest entry
 * @param title key of its text
 * @param order place within the whole menu; modules take hundreds (100 service desk, 200 catalogue, 300 sourcing, 400 governance, 900 administration)
 * @param shown who sees it; hiding is a courtesy, the service still asks for the right
 */
public record MenuEntry(
        String section,
        String title,
        VaadinIcon icon,
        Class<? extends Component> view,
        int order,
        Predicate<Caller> shown) {

    public static MenuEntry of(
            String section, String title, VaadinIcon icon, Class<? extends Component> view, int order, Right needed) {
        return new MenuEntry(section, title, icon, view, order, caller -> caller.anywhere(needed));
    }

    /** For screens that serve the co-operation as a whole, and have nothing to offer to one member's people. */
    public static MenuEntry forTheWhole(
            String section, String title, VaadinIcon icon, Class<? extends Component> view, int order, Right needed) {
        return new MenuEntry(section, title, icon, view, order, caller -> caller.may(needed, Target.COOPERATION));
    }

    public static MenuEntry forAll(
            String section, String title, VaadinIcon icon, Class<? extends Component> view, int order) {
        return new MenuEntry(section, title, icon, view, order, caller -> true);
    }
}
