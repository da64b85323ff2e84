package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.money.Basis;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.web.ui.part.Choice;

/** The elements of a cost key, line by line; shares are written in per cent. */
class ElementsField extends CustomField<List<KeyElement>> {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Div lines = new Div();
    private final List<Line> fields = new ArrayList<>();

    private record Line(Choice<Basis> basis, BigDecimalField weight, TextField measure) {
        KeyElement element() {
            BigDecimal value = weight.getValue();
            BigDecimal share = value == null ? null : value.divide(HUNDRED);
            return switch (basis.getValue()) {
                case EQUAL -> KeyElement.equal(share);
                case MEASURE -> KeyElement.byMeasure(measure.getValue().strip(), share);
                case PERCENT -> KeyElement.byPercent(share, null);
                case PER_MEMBER -> KeyElement.perMember(value);
                case PER_UNIT -> KeyElement.perUnit(measure.getValue().strip(), value);
            };
        }
    }

    ElementsField() {
        setLabel(t("key.elements"));
        setHelperText(t("key.elementsHelp"));
        lines.addClassName("line-editor");
        Button more = new Button(t("key.addElement"), VaadinIcon.PLUS.create(), e -> addElement(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(lines, more);
        show(List.of(
                KeyElement.equal(new BigDecimal("0.2")), KeyElement.byMeasure("inhabitants", new BigDecimal("0.8"))));
    }

    final void show(List<KeyElement> elements) {
        lines.removeAll();
        fields.clear();
        elements.forEach(this::addElement);
    }

    List<KeyElement> elements() {
        return fields.stream().map(Line::element).toList();
    }

    private void addElement(KeyElement element) {
        Choice<Basis> basis =
                new Choice<>(null, "basis", Basis.class).required(element == null ? Basis.EQUAL : element.basis());
        basis.setAriaLabel(t("key.basis"));
        BigDecimalField weight = new BigDecimalField();
        weight.setAriaLabel(t("key.weight"));
        weight.setPlaceholder(t("key.weight"));
        TextField measure = new TextField();
        measure.setAriaLabel(t("key.measure"));
        measure.setPlaceholder(t("key.measure"));
        if (element != null) {
            weight.setValue(
                    element.share() == null
                            ? element.rate()
                            : element.share().multiply(HUNDRED).stripTrailingZeros());
            measure.setValue(element.measure() == null ? "" : element.measure());
        }
        Line line = new Line(basis, weight, measure);
        Div row = new Div(basis, weight, measure);
        row.addClassName("line");
        Button remove = new Button(VaadinIcon.TRASH.create(), e -> {
            fields.remove(line);
            lines.remove(row);
        });
        remove.setAriaLabel(t("action.delete"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        fields.add(line);
        lines.add(row);
    }

    @Override
    protected List<KeyElement> generateModelValue() {
        return elements();
    }

    @Override
    protected void setPresentationValue(List<KeyElement> value) {
        show(value == null ? List.of() : value);
    }
}
