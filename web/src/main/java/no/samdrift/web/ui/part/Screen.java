package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import java.util.function.Predicate;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;

/**
 * A screen one can go to: its line in the menu, its hit in the palette, its title, and who may open it. A produced constant
 * each.
 *
 * @param view has the address
 * @param texts what its texts begin with: {@code vendors} has {@code vendors.title} and {@code vendors.lead}
 * @param section key of the heading it stands under, such as {@code menu.section.work}; null keeps it out of the menu. Sections
 *     come in the order of their lowest screen
 * @param order place within the whole menu; floors take hundreds (100 service desk, 200 catalogue, 300 sourcing, 400
 *     governance, 800 calculators, 900 administration)
 * @param open who may open it; the services still ask for the right
 * @param listed who has it in the menu
 */
public record Screen(
        Class<? extends Component> view,
        String texts,
        VaadinIcon icon,
        String section,
        int order,
        Predicate<Caller> open,
        Predicate<Caller> listed) {

    public static Screen of(
            Class<? extends Component> view, String texts, VaadinIcon icon, String section, int order, Right right) {
        Predicate<Caller> held = caller -> caller.anywhere(right);
        return new Screen(view, texts, icon, section, order, held, held);
    }

    /** For what serves the co-operation as a whole, and has nothing to offer to one member's people. */
    public static Screen ofTheWhole(
            Class<? extends Component> view, String texts, VaadinIcon icon, String section, int order, Right right) {
        Predicate<Caller> held = caller -> caller.may(right, Target.COOPERATION);
        return new Screen(view, texts, icon, section, order, held, held);
    }

    /** Open to everybody, and in the menu of those for whom it is part of the work. */
    public static Screen forAll(
            Class<? extends Component> view,
            String texts,
            VaadinIcon icon,
            String section,
            int order,
            Predicate<Caller> listed) {
        return new Screen(view, texts, icon, section, order, caller -> true, listed);
    }

    /** Open to everybody, reached from other screens. */
    public static Screen aside(Class<? extends Component> view, String texts) {
        return new Screen(view, texts, null, null, 0, caller -> true, caller -> false);
    }

    /** Its address within the application. */
    public String path() {
        return path(view);
    }

    /** The key of its title. */
    public String title() {
        return texts + ".title";
    }

    public static String path(Class<? extends Component> view) {
        return view.getAnnotation(Route.class).value();
    }
}
