package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.forecast.ForecastLine;
import no.samdrift.web.ui.part.FieldErrors;

/** One line of a forecast: its rule, and only the fields that rule needs. */
class ForecastFields extends NativeDetails {
    /** How a line gets its amounts, and what it asks for. */
    enum Rule {
        BASE("base", "baseYear", "growth", "growthFrom", "partOfYear"),
        AMOUNTS("amounts"),
        PERCENT("percent", "percentOf", "partOfYear");

        private final List<String> asks;

        Rule(String... asks) {
            this.asks = List.of(asks);
        }
    }

    private static final List<String> ALL =
            List.of("base", "baseYear", "growth", "growthFrom", "amounts", "percent", "percentOf", "partOfYear");
    private final Span title = new Span();
    private final TextField name = new TextField(t("forecast.name"));
    private final Select<Rule> rule = new Select<>();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    ForecastFields(Runnable changed, Runnable remove) {
        addClassName("forecast-line");
        rule.setLabel(t("forecast.rule"));
        rule.setItems(Rule.values());
        rule.setItemLabelGenerator(each -> t("forecast.rule." + each));
        rule.setValue(Rule.BASE);
        Div inside = new Div(name, rule);
        inside.addClassName("forecast-fields");
        for (String each : ALL) {
            TextField field = new TextField(t("forecast." + each));
            fields.put(each, field);
            inside.add(field);
            field.addValueChangeListener(e -> changed.run());
        }
        unit("base", "kr");
        unit("growth", "%");
        unit("percent", "%");
        fields.get("amounts").setHelperText(t("forecast.amountsHint"));
        fields.get("partOfYear").setHelperText(t("forecast.partOfYearHint"));
        fields.get("percentOf").setHelperText(t("forecast.percentOfHint"));
        Button away = new Button(t("forecast.removeLine"), VaadinIcon.CLOSE_SMALL.create(), e -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        inside.add(away);
        setSummary(title);
        setContent(inside);
        name.addValueChangeListener(e -> {
            titled();
            changed.run();
        });
        rule.addValueChangeListener(e -> {
            asked();
            changed.run();
        });
        titled();
        asked();
    }

    private void unit(String field, String unit) {
        fields.get(field).setSuffixComponent(new Span(unit));
    }

    private void titled() {
        title.setText(name.isEmpty() ? t("forecast.newLine") : name.getValue());
    }

    private void asked() {
        fields.forEach((each, field) -> field.setVisible(rule.getValue().asks.contains(each)));
    }

    void bind(String path, FieldErrors errors) {
        errors.at(path + ".name", name);
        fields.forEach((each, field) -> errors.at(path + "." + each, field));
        errors.at(path, rule.getValue() == Rule.AMOUNTS ? fields.get("amounts") : name);
    }

    boolean untouched() {
        return name.isEmpty() && fields.values().stream().allMatch(TextField::isEmpty);
    }

    ForecastLine line(String path, int lastYear) {
        ForecastRules read = new ForecastRules(path, each -> fields.get(each).getValue());
        return switch (rule.getValue()) {
            case BASE -> read.growing(name.getValue(), lastYear);
            case AMOUNTS -> ForecastLine.amounts(name.getValue(), read.byYear("amounts", 0));
            case PERCENT -> read.percentage(name.getValue());
        };
    }

    String written() {
        Stream<String> values = rule.getValue().asks.stream()
                .map(each -> fields.get(each).getValue())
                .map(ForecastFields::plain);
        return Stream.concat(Stream.of(rule.getValue().name(), plain(name.getValue())), values)
                .collect(Collectors.joining("~"));
    }

    /** The signs between lines and fields in the address are not part of a text. */
    private static String plain(String text) {
        return text.replace('~', '-').replace('_', ' ').strip();
    }

    void read(String written) {
        String[] parts = written.split("~", -1);
        rule.setValue(Rule.valueOf(parts[0]));
        name.setValue(parts[1]);
        List<String> asks = rule.getValue().asks;
        for (int i = 0; i < asks.size(); i++)
            fields.get(asks.get(i)).setValue(parts.length > i + 2 ? parts[i + 2] : "");
    }
}
