package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.kernel.forecast.ForecastLine;
import no.samdrift.web.ui.part.FieldErrors;

/** The lines of a forecast, each folded to its name until it is worked on. */
class ForecastLines extends FieldSet {
    private final List<ForecastFields> lines = new ArrayList<>();
    private final FieldErrors errors;
    private final Runnable changed;
    private final Div list = new Div();

    ForecastLines(FieldErrors errors, Runnable changed) {
        super(t("forecast.lines"));
        this.errors = errors;
        this.changed = changed;
        list.addClassName("forecast-lines");
        Button add = new Button(t("forecast.addLine"), VaadinIcon.PLUS.create(), e -> {
            add().setOpen(true);
            changed.run();
        });
        Button clear = new Button(t("forecast.clear"), VaadinIcon.ERASER.create(), e -> {
            clear();
            add().setOpen(true);
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(add, clear);
        buttons.addClassName("input-row");
        add(list, buttons);
    }

    private ForecastFields add() {
        ForecastFields[] self = new ForecastFields[1];
        self[0] = new ForecastFields(
                () -> {
                    bind();
                    changed.run();
                },
                () -> {
                    lines.remove(self[0]);
                    list.remove(self[0]);
                    bind();
                    changed.run();
                });
        lines.add(self[0]);
        list.add(self[0]);
        bind();
        return self[0];
    }

    private void clear() {
        lines.clear();
        list.removeAll();
    }

    private void bind() {
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).bind(path(i), errors));
    }

    /** Unfolds the line a refusal is about, so that what is wrong can be seen. */
    void open(String refused) {
        IntStream.range(0, lines.size())
                .filter(i -> refused.startsWith(path(i)))
                .forEach(i -> lines.get(i).setOpen(true));
    }

    boolean untouched() {
        return lines.stream().allMatch(ForecastFields::untouched);
    }

    List<ForecastLine> read(int lastYear) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).line(path(i), lastYear))
                .toList();
    }

    private static String path(int i) {
        return "lines[" + i + "]";
    }

    String written() {
        return lines.stream().map(ForecastFields::written).collect(Collectors.joining("_"));
    }

    void read(String written) {
        clear();
        for (String each : written.split("_")) add().read(each);
    }
}
