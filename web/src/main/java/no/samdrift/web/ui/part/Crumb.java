package no.samdrift.web.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way up: above the heading of a screen about one thing. */
public class Crumb extends Nav {
    public Crumb(String href, String text) {
        addClassName("crumb");
        getElement().setAttribute("aria-label", text);
        add(new Anchor(href, "← " + text));
    }
}
