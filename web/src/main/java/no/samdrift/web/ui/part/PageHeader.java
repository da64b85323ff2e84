package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Title, a line that explains, and what one can do here; the first action is the primary one. */
public class PageHeader extends Header {
    private final H1 title;
    private final Paragraph subtitle;
    private final Div actions = new Div();

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("page-header");
        this.title = new H1(title);
        this.subtitle = new Paragraph(subtitle);
        this.actions.addClassName("page-actions");
        this.actions.add(actions);
        Div words = new Div(this.title, this.subtitle);
        this.subtitle.setVisible(!subtitle.isBlank());
        add(words, this.actions);
    }

    public PageHeader(String title, Component... actions) {
        this(title, "", actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
    }

    public void addActions(Component... more) {
        actions.add(more);
    }
}
