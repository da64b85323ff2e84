package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a screen under its own heading, with what one can do about it at the right. */
public class Block extends Section {
    private final H2 title;
    private final Div head = new Div();

    public Block(String title, Component... content) {
        addClassName("block");
        this.title = new H2(title);
        head.addClassName("block-head");
        head.add(this.title);
        for (Component one : content) if (one instanceof SmallTable || one instanceof ForecastTable) takeAlong(one);
        add(head);
        add(content);
    }

    /** Lets the table within {@code whole} be copied and printed. */
    protected final void takeAlong(Component whole) {
        head.add(new TakeAlong(whole, title.getText()));
    }

    public Block actions(Component... actions) {
        Div group = new Div(actions);
        group.addClassName("page-actions");
        head.add(group);
        return this;
    }

    public void setHeading(String text) {
        title.setText(text);
    }

    /** A line that says there is none; quieter than an empty state. */
    public static Span none(String text) {
        Span none = new Span(text);
        none.addClassName("none");
        return none;
    }
}
