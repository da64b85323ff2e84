package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way up: above the heading of a screen about one thing. */
public class Crumb extends Nav {
    public Crumb(String href, String text) {
        addClassName("crumb");
        getElement().setAttribute("aria-label", t("crumb.label", text));
        add(new Anchor(href, "← " + text));
    }
}
