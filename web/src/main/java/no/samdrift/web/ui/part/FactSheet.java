package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known of one thing, name beside value; what is not known is a dash. */
@Tag("dl")
public class FactSheet extends HtmlContainer {
    public FactSheet() {
        addClassName("fact-sheet");
    }

    public FactSheet fact(String name, String value) {
        return fact(name, new Span(value == null || value.isBlank() ? "–" : value));
    }

    public FactSheet fact(String name, Component value) {
        HtmlContainer term = new HtmlContainer("dt");
        term.setText(name);
        HtmlContainer description = new HtmlContainer("dd");
        description.add(value);
        add(new Div(term, description));
        return this;
    }
}
