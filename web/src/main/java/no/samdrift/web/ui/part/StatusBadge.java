package no.samdrift.web.ui.part;

import com.vaadin.flow.component.html.Span;

/** A status in a word, with a mark whose shape and colour tell the tone. */
public class StatusBadge extends Span {
    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("status", tone.cssClass());
    }
}
