package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samdrift.governance.costshare.CostLine;

/** The cost lines of a share: a name, an amount and the codes of the services it pays. */
class LinesField extends CustomField<List<CostLine>> {
    private final Div rows = new Div();
    private final List<Line> fields = new ArrayList<>();

    private record Line(TextField name, BigDecimalField amount, TextField services) {
        CostLine line() {
            List<String> codes = Arrays.stream(services.getValue().split("[,;\\s]+"))
                    .filter(code -> !code.isEmpty())
                    .toList();
            return new CostLine(name.getValue(), amount.getValue(), codes);
        }
    }

    LinesField() {
        setLabel(t("share.costs"));
        setHelperText(t("share.costsHelp"));
        rows.addClassName("line-editor");
        Button more = new Button(t("share.addLine"), VaadinIcon.PLUS.create(), e -> addLine(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(rows, more);
    }

    void show(List<CostLine> lines) {
        rows.removeAll();
        fields.clear();
        lines.forEach(this::addLine);
    }

    List<CostLine> lines() {
        return fields.stream().map(Line::line).toList();
    }

    private void addLine(CostLine line) {
        TextField name = named(new TextField(), t("statement.what"));
        BigDecimalField amount = new BigDecimalField();
        amount.setAriaLabel(t("share.amount"));
        amount.setPlaceholder(t("share.amount"));
        TextField services = named(new TextField(), t("statement.services"));
        if (line != null) {
            name.setValue(line.name());
            amount.setValue(line.amount());
            services.setValue(String.join(", ", line.services()));
        }
        Line field = new Line(name, amount, services);
        Div row = new Div(name, amount, services);
        row.addClassName("line");
        Button remove = new Button(VaadinIcon.TRASH.create(), e -> {
            fields.remove(field);
            rows.remove(row);
        });
        remove.setAriaLabel(t("action.delete"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        fields.add(field);
        rows.add(row);
    }

    private static TextField named(TextField field, String name) {
        field.setAriaLabel(name);
        field.setPlaceholder(name);
        return field;
    }

    @Override
    protected List<CostLine> generateModelValue() {
        return lines();
    }

    @Override
    protected void setPresentationValue(List<CostLine> value) {
        show(value == null ? List.of() : value);
    }
}
