package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.RemoveButton;

/** What happened to the clock: pauses, a new target, the stop. */
class EventRows extends FieldSet {
    private static final List<ClockEventKind> KINDS = List.of(
            ClockEventKind.PAUSE,
            ClockEventKind.RESUME,
            ClockEventKind.TARGET,
            ClockEventKind.STOP,
            ClockEventKind.REOPEN);
    private final List<Row> rows = new ArrayList<>();
    private final FieldErrors errors;
    private final Runnable changed;
    private final Div list = new Div();

    private record Row(Div line, Select<ClockEventKind> kind, DateTimePicker at, TextField target) {}

    EventRows(FieldErrors errors, Runnable changed) {
        super(t("sla.events"));
        this.errors = errors;
        this.changed = changed;
        list.addClassName("calculator-input");
        Button add = new Button(t("sla.addEvent"), VaadinIcon.PLUS.create(), e -> {
            add(ClockEventKind.PAUSE, null, "");
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    private void add(ClockEventKind kind, LocalDateTime when, String target) {
        Select<ClockEventKind> what = new Select<>();
        what.setItems(KINDS);
        what.setItemLabelGenerator(each -> t("sla.event." + each));
        what.setAriaLabel(t("sla.eventKind"));
        what.setValue(kind);
        DateTimePicker at = SlaCalculatorView.moment("");
        at.setDateAriaLabel(t("sla.eventDate"));
        at.setTimeAriaLabel(t("sla.eventTime"));
        at.setValue(when);
        TextField goal = new TextField();
        goal.setAriaLabel(t("sla.target"));
        goal.setPlaceholder(t("sla.targetHint"));
        goal.setValue(target);
        goal.setVisible(kind == ClockEventKind.TARGET);
        RemoveButton remove = new RemoveButton(t("sla.removeEvent"));
        Div top = new Div(what, remove);
        top.addClassName("input-row");
        Row row = new Row(new Div(top, at, goal), what, at, goal);
        row.line().addClassName("calculator-input");
        remove.addClickListener(e -> {
            rows.remove(row);
            list.remove(row.line());
            changed.run();
        });
        what.addValueChangeListener(e -> {
            goal.setVisible(e.getValue() == ClockEventKind.TARGET);
            changed.run();
        });
        at.addValueChangeListener(e -> changed.run());
        goal.addValueChangeListener(e -> changed.run());
        errors.at("events[" + rows.size() + "]", goal);
        rows.add(row);
        list.add(row.line());
    }

    List<ClockEvent> events() {
        return rows.stream()
                .filter(row -> row.at().getValue() != null)
                .map(row -> new ClockEvent(
                        row.at().getValue().atZone(Formats.ZONE).toInstant(),
                        row.kind().getValue(),
                        row.kind().getValue() == ClockEventKind.TARGET ? goal(row) : null))
                .toList();
    }

    private static Duration goal(Row row) {
        return Durations.read("events[0]", row.target().getValue());
    }

    String written() {
        return rows.stream()
                .filter(row -> row.at().getValue() != null)
                .map(row -> row.kind().getValue() + "@" + row.at().getValue()
                        + (row.target().isVisible() ? "@" + row.target().getValue() : ""))
                .collect(Collectors.joining("_"));
    }

    void read(String written) {
        for (String each : written.split("_")) {
            String[] parts = each.split("@", 3);
            add(ClockEventKind.valueOf(parts[0]), LocalDateTime.parse(parts[1]), parts.length > 2 ? parts[2] : "");
        }
    }
}
