package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.money.PriceAdjustment;
import no.samdrift.web.text.Formats;

/** What a price becomes when it follows an index, within its cap and floor. */
@Route("calculators/price-adjustment")
public class PriceAdjustmentView extends Calculator {
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    public PriceAdjustmentView() {
        super("price");
        field("price", "100 000", "kr");
        field("baseIndex", "120,4", "");
        field("newIndex", "125,1", "");
        field("share", "100", "%");
        field("cap", "", "%");
        field("floor", "", "%");
        field("roundTo", "1", "kr");
    }

    private void field(String name, String value, String unit) {
        TextField field = errors.at(name, watch(new TextField(t("price." + name))));
        field.setValue(value);
        if (!unit.isEmpty()) field.setSuffixComponent(new Span(unit));
        fields.put(name, field);
        input.add(field);
        keep(name, field::getValue, field::setValue);
    }

    private BigDecimal number(String name) {
        return Figures.read(name, fields.get(name).getValue());
    }

    /** Per cent become fractions; an empty field is no limit. */
    private BigDecimal fraction(String name) {
        return fields.get(name).isEmpty() ? null : number(name).movePointLeft(2);
    }

    @Override
    protected void answer() {
        PriceAdjustment adjusted = PriceAdjustment.of(new PriceAdjustment.Terms(
                number("price"),
                number("baseIndex"),
                number("newIndex"),
                fraction("share"),
                fraction("cap"),
                fraction("floor"),
                fields.get("roundTo").isEmpty() ? null : number("roundTo")));
        Div figures = new Div(
                SlaCalculatorView.figure(
                        "price.newPrice", Formats.money(adjusted.newPrice()), no.samdrift.web.ui.part.Tone.ACTIVE),
                SlaCalculatorView.figure(
                        "price.change", Formats.money(adjusted.change()), no.samdrift.web.ui.part.Tone.NEUTRAL),
                SlaCalculatorView.figure(
                        "price.factor", Formats.decimal(adjusted.factor(), 6), no.samdrift.web.ui.part.Tone.NEUTRAL));
        figures.addClassName("figures");
        result.add(figures);
    }
}
