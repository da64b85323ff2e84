package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing, why, and what to do about it. */
public class EmptyState extends Div {
    public EmptyState(VaadinIcon picture, String title, String hint, Component... actions) {
        this(picture, new H2(title), hint, actions);
    }

    private EmptyState(VaadinIcon picture, Component title, String hint, Component... actions) {
        addClassName("empty-state");
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, title, new Paragraph(hint));
        add(actions);
    }

    /** Where nothing else stands on the screen: its title is the screen's heading. */
    public static EmptyState page(VaadinIcon picture, String title, String hint, Component... actions) {
        return new EmptyState(picture, new H1(title), hint, actions);
    }
}
