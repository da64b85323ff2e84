package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.cooperation.task.TaskLine;
import no.samdrift.web.ui.part.RemoveButton;

/** The lines of a checklist; what was ticked stays so. */
class ChecklistField extends CustomField<List<TaskLine>> {
    private record Row(TextField text, boolean done) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    ChecklistField() {
        setLabel(t("task.lines"));
        Button more = new Button(t("task.addLine"), VaadinIcon.PLUS.create(), e -> {
            add(new TaskLine("", false)).focus();
            updateValue();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Div both = new Div(list, more);
        both.setWidthFull();
        add(both);
    }

    private TextField add(TaskLine line) {
        TextField text = new TextField();
        text.setAriaLabel(t("task.line", rows.size() + 1));
        text.setValue(line.text());
        text.setMaxLength(200);
        text.setWidthFull();
        text.addValueChangeListener(e -> updateValue());
        Row row = new Row(text, line.done());
        RemoveButton remove = new RemoveButton(t("action.delete"));
        Div shown = new Div(text, remove);
        shown.addClassName("input-row");
        remove.addClickListener(e -> {
            rows.remove(row);
            list.remove(shown);
            updateValue();
        });
        rows.add(row);
        list.add(shown);
        return text;
    }

    /** A line that was left empty is none. */
    @Override
    protected List<TaskLine> generateModelValue() {
        return rows.stream()
                .filter(row -> !row.text().getValue().isBlank())
                .map(row -> new TaskLine(row.text().getValue(), row.done()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<TaskLine> lines) {
        rows.clear();
        list.removeAll();
        if (lines != null) lines.forEach(this::add);
    }
}
