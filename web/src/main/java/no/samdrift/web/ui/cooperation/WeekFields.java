package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.FormDialog;

/** The hours of each weekday as people write them: {@code 08:00-15:30}, several with commas, nothing for closed. */
class WeekFields {
    private final Map<DayOfWeek, TextField> fields = new EnumMap<>(DayOfWeek.class);

    WeekFields() {
        for (DayOfWeek day : DayOfWeek.values()) {
            TextField field = new TextField(day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()));
            field.setPlaceholder(t("hours.closed"));
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) field.setValue("08:00-15:30");
            fields.put(day, field);
        }
    }

    void into(FormDialog form) {
        fields.forEach((day, field) -> form.field("week." + day, field));
    }

    void show(ServiceHours hours) {
        fields.forEach((day, field) -> field.setValue(
                hours.week() == null
                        ? ""
                        : hours.week().getOrDefault(day.name(), List.of()).stream()
                                .map(s -> s.from() + "-" + s.to())
                                .collect(Collectors.joining(", "))));
    }

    /** @param before whose zone and exceptions are kept, null where there is none */
    ServiceHours hours(boolean holidaysClosed, ServiceHours before) {
        Map<String, List<ServiceHours.Span>> week = new LinkedHashMap<>();
        fields.forEach((day, field) -> {
            if (!field.isEmpty()) week.put(day.name(), spans(field.getValue()));
        });
        return new ServiceHours(
                before == null ? null : before.zone(),
                week,
                holidaysClosed ? "NO" : null,
                before == null ? null : before.exceptions());
    }

    private static List<ServiceHours.Span> spans(String text) {
        return Arrays.stream(text.split(","))
                .map(part -> part.strip().split("\\s*[-–]\\s*", 2))
                .map(ends -> new ServiceHours.Span(ends[0], ends.length > 1 ? ends[1] : ""))
                .toList();
    }
}
