package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.UI;

/**
 * Something one can go to or do.
 *
 * @param title in the user's language
 * @param hint what it is, shown after the title
 * @param act what happens when it is chosen
 */
public record PaletteHit(String title, String hint, Runnable act) {
    /** @param route path within the application */
    public PaletteHit(String title, String hint, String route) {
        this(title, hint, () -> UI.getCurrent().navigate(route));
    }
}
