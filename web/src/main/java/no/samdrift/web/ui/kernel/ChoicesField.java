package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.own.OwnChoice;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.web.ui.part.RemoveButton;

/** What can be chosen in a field, line by line: its code, its name in three languages, whether it still can. */
class ChoicesField extends CustomField<List<OwnChoice>> {
    private record Row(TextField code, TextField nb, TextField nn, TextField en, Checkbox active) {
        boolean isEmpty() {
            return code.isEmpty() && nb.isEmpty();
        }

        OwnChoice choice() {
            return new OwnChoice(text(code), new LocalizedText(text(nb), text(nn), text(en)), active.getValue());
        }

        private static String text(TextField field) {
            return field.getValue().isBlank() ? null : field.getValue().strip();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    ChoicesField() {
        setLabel(t("field.choices"));
        Button more = new Button(t("field.addChoice"), VaadinIcon.PLUS.create(), e -> {
            add(new OwnChoice("", new LocalizedText("", "", ""), true)).focus();
            updateValue();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Div both = new Div(list, more);
        both.setWidthFull();
        add(both);
    }

    private TextField text(String key, String value) {
        TextField text = new TextField();
        text.setPlaceholder(t(key));
        text.setAriaLabel(t("field.choiceOf", rows.size() + 1, t(key)));
        text.setValue(value == null ? "" : value);
        text.setMaxLength(60);
        text.addValueChangeListener(e -> updateValue());
        return text;
    }

    private TextField add(OwnChoice choice) {
        Checkbox active = new Checkbox(t("field.choiceActive"), choice.active());
        active.addValueChangeListener(e -> updateValue());
        Row row = new Row(
                text("field.choiceCode", choice.code()),
                text("language.nb", choice.name().nb()),
                text("language.nn", choice.name().nn()),
                text("language.en", choice.name().en()),
                active);
        RemoveButton remove = new RemoveButton(t("field.removeChoice", rows.size() + 1));
        Div shown = new Div(row.code(), row.nb(), row.nn(), row.en(), active, remove);
        shown.addClassNames("input-row", "choice-row");
        remove.addClickListener(e -> {
            rows.remove(row);
            list.remove(shown);
            updateValue();
        });
        rows.add(row);
        list.add(shown);
        return row.code();
    }

    /** A line that was left empty is none. */
    @Override
    protected List<OwnChoice> generateModelValue() {
        return rows.stream().filter(row -> !row.isEmpty()).map(Row::choice).toList();
    }

    @Override
    protected void setPresentationValue(List<OwnChoice> choices) {
        rows.clear();
        list.removeAll();
        if (choices != null) choices.forEach(this::add);
    }
}
