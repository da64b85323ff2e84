package no.samdrift.web.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A number that leads to what it is made of. */
public class KeyFigure extends Anchor {
    private final Span value = new Span();

    /**
     * @param value already formatted
     * @param label what it counts
     * @param note a short remark below, may be empty
     * @param href path within the application, with the filter that gives the same number
     */
    public KeyFigure(String value, String label, String note, Tone tone, String href) {
        super(href);
        addClassNames("figure", tone.cssClass());
        this.value.setText(value);
        this.value.addClassName("figure-value");
        Span caption = new Span(label);
        caption.addClassName("figure-label");
        add(caption, this.value);
        if (!note.isBlank()) {
            Span remark = new Span(note);
            remark.addClassName("figure-note");
            add(remark);
        }
    }

    public KeyFigure(String value, String label, String href) {
        this(value, label, "", Tone.NEUTRAL, href);
    }

    public void setValue(String text) {
        value.setText(text);
    }
}
