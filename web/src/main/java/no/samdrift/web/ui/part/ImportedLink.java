package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;

/** What an import brought is not among what people work with; from here one goes to it and back. */
public class ImportedLink extends Div {
    private static final String PARAMETER = "imported";

    /** Whether the address asks for what was imported. */
    public static boolean asked(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter("yes"::equals)
                .isPresent();
    }

    /** @param count of the imported ones; without any there is nothing to go to */
    public ImportedLink(String route, long count, boolean shown) {
        addClassName("imported-link");
        if (shown) add(new Anchor(route, t("imported.back")));
        else if (count > 0) add(new Anchor(route + "?" + PARAMETER + "=yes", t("imported.show", count)));
    }
}
