package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known of one thing, name beside value; what is not known is a dash. */
@Tag("dl")
public class Facts extends HtmlContainer {
    public Facts() {
        addClassName("fact-sheet");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Span(value == null || value.isBlank() ? "–" : value));
    }

    public Facts fact(String name, Component value) {
        HtmlContainer term = new HtmlContainer("dt");
        term.setText(name);
        HtmlContainer description = new HtmlContainer("dd");
        description.add(value);
        add(new Div(term, description));
        return this;
    }
}
