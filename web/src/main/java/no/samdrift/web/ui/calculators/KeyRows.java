package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.kernel.money.Basis;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.RemoveButton;

/** The elements of a cost key: shares in per cent of the amount, or rates. */
class KeyRows extends FieldSet {
    private static final List<Basis> OFFERED =
            List.of(Basis.EQUAL, Basis.MEASURE, Basis.PERCENT, Basis.PER_MEMBER, Basis.PER_UNIT);
    private final List<Row> rows = new ArrayList<>();
    private final FieldErrors errors;
    private final Runnable changed;
    private final Div list = new Div();

    private record Row(Div line, Select<Basis> basis, TextField value) {}

    KeyRows(FieldErrors errors, Runnable changed) {
        super(t("split.key"));
        this.errors = errors;
        this.changed = changed;
        list.addClassName("calculator-input");
        Button add = new Button(t("split.addElement"), VaadinIcon.PLUS.create(), e -> {
            add(Basis.EQUAL, "");
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    void add(Basis basis, String value) {
        Select<Basis> what = new Select<>();
        what.setItems(OFFERED);
        what.setItemLabelGenerator(each -> t("split.basis." + each));
        what.setAriaLabel(t("split.element"));
        what.setValue(basis);
        TextField number = new TextField();
        number.setValue(value);
        label(number, basis);
        RemoveButton remove = new RemoveButton(t("split.removeElement"));
        Row row = new Row(new Div(what, number, remove), what, number);
        row.line().addClassName("input-row");
        what.addValueChangeListener(e -> {
            label(number, e.getValue());
            changed.run();
        });
        number.addValueChangeListener(e -> changed.run());
        remove.addClickListener(e -> {
            rows.remove(row);
            list.remove(row.line());
            bind();
            changed.run();
        });
        rows.add(row);
        list.add(row.line());
        bind();
    }

    private void bind() {
        IntStream.range(0, rows.size())
                .forEach(i -> errors.at("key[" + i + "]", rows.get(i).value()));
    }

    private static void label(TextField field, Basis basis) {
        boolean rate = basis == Basis.PER_MEMBER || basis == Basis.PER_UNIT;
        field.setAriaLabel(t(rate ? "split.rate" : "split.share"));
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span(rate ? "kr" : "%"));
    }

    boolean rates() {
        return uses(Basis.PER_MEMBER) || uses(Basis.PER_UNIT);
    }

    boolean uses(Basis basis) {
        return rows.stream().anyMatch(row -> row.basis().getValue() == basis);
    }

    List<KeyElement> elements() {
        return IntStream.range(0, rows.size()).mapToObj(this::element).toList();
    }

    private KeyElement element(int i) {
        Row row = rows.get(i);
        BigDecimal number = Figures.read("key[" + i + "]", row.value().getValue());
        return switch (row.basis().getValue()) {
            case EQUAL -> KeyElement.equal(number.movePointLeft(2));
            case MEASURE -> KeyElement.byMeasure(CostSplitCalculatorView.MEASURE, number.movePointLeft(2));
            case PERCENT -> KeyElement.byPercent(number.movePointLeft(2), null);
            case PER_MEMBER -> KeyElement.perMember(number);
            case PER_UNIT -> KeyElement.perUnit(CostSplitCalculatorView.MEASURE, number);
        };
    }

    List<String> names() {
        return rows.stream()
                .map(row -> t("split.basis." + row.basis().getValue()))
                .toList();
    }

    String written() {
        return rows.stream()
                .map(row -> row.basis().getValue() + ":" + row.value().getValue())
                .collect(Collectors.joining("_"));
    }

    void read(String written) {
        rows.clear();
        list.removeAll();
        for (String each : written.split("_")) {
            String[] parts = each.split(":", 2);
            add(Basis.valueOf(parts[0]), parts[1]);
        }
    }
}
