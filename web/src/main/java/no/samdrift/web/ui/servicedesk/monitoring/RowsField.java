package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lines of a few fields each, which can be added and taken away. */
abstract class RowsField<L> extends CustomField<List<L>> {
    private final Div rows = new Div();
    private final List<Supplier<L>> lines = new ArrayList<>();

    protected RowsField(String label, String help, String more) {
        setLabel(label);
        setHelperText(help);
        rows.addClassName("line-editor");
        Button add = new Button(more, VaadinIcon.PLUS.create(), e -> addLine(null));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(rows, add);
    }

    /** Puts the fields of a line, null for an empty one, into the row; what they say is read later. */
    protected abstract Supplier<L> line(L line, Div row);

    private void addLine(L known) {
        Div row = new Div();
        row.addClassName("line");
        Supplier<L> line = line(known, row);
        Button remove = new Button(VaadinIcon.TRASH.create(), e -> {
            lines.remove(line);
            rows.remove(row);
        });
        remove.setAriaLabel(t("action.delete"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        lines.add(line);
        rows.add(row);
    }

    protected static TextField text(String name, String value) {
        TextField field = new TextField();
        field.setAriaLabel(name);
        field.setPlaceholder(name);
        if (value != null) field.setValue(value);
        return field;
    }

    List<L> all() {
        return lines.stream().map(Supplier::get).toList();
    }

    @Override
    protected List<L> generateModelValue() {
        return all();
    }

    @Override
    protected void setPresentationValue(List<L> value) {
        rows.removeAll();
        lines.clear();
        if (value != null) value.forEach(this::addLine);
    }
}
