package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.web.text.Texts;

/** Opening hours of the week as one writes them: 08:00-15:30, several with a comma, empty for closed. */
public class WeekFields extends FieldSet {
    private static final String OFFICE = "08:00-15:30";
    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);

    WeekFields(FieldErrors errors, Runnable changed) {
        super(t("hours.week"));
        Div grid = new Div();
        grid.addClassName("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
            TextField field = errors.at("week." + day, new TextField());
            field.setAriaLabel(name);
            field.setPlaceholder(t("hours.closed"));
            field.setValue(day.getValue() < 6 ? OFFICE : "");
            field.addValueChangeListener(e -> changed.run());
            Span label = new Span(name);
            label.getElement().setAttribute("aria-hidden", "true");
            grid.add(label, field);
            days.put(day, field);
        }
        add(grid);
    }

    /** As it stands in an address. */
    public String written() {
        return days.values().stream().map(TextField::getValue).collect(Collectors.joining("_"));
    }

    public void read(String written) {
        String[] parts = written.split("_", -1);
        for (DayOfWeek day : DayOfWeek.values()) days.get(day).setValue(parts[day.ordinal()]);
    }

    void show(ServiceHours hours) {
        days.forEach((day, field) -> field.setValue(
                text(hours.week() == null ? List.of() : hours.week().getOrDefault(day.name(), List.of()))));
    }

    static String text(List<ServiceHours.Span> spans) {
        return spans == null
                ? ""
                : spans.stream().map(s -> s.from() + "-" + s.to()).collect(Collectors.joining(", "));
    }

    Map<String, List<ServiceHours.Span>> week() {
        Map<String, List<ServiceHours.Span>> week = new LinkedHashMap<>();
        days.forEach((day, field) -> {
            if (!field.isEmpty()) week.put(day.name(), spans(field.getValue()));
        });
        return week;
    }

    /** Dashes of any kind, and hours without minutes, are what people type. */
    static List<ServiceHours.Span> spans(String text) {
        List<ServiceHours.Span> spans = new ArrayList<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    String[] ends = part.split("\\s*[-–—]\\s*", 2);
                    spans.add(new ServiceHours.Span(time(ends[0]), time(ends.length < 2 ? "" : ends[1])));
                });
        return spans;
    }

    private static String time(String text) {
        String digits = text.strip().replace('.', ':');
        if (digits.matches("\\d{1,2}")) digits += ":00";
        return digits.matches("\\d:\\d\\d") ? "0" + digits : digits;
    }
}
