package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.workingtime.Holidays;
import no.samdrift.kernel.workingtime.ServiceHours;

/** Days with hours of their own: a date, and when it is open that day; nothing for closed. */
public class DayRows extends FieldSet {
    private static final String NOON = "12:00";

    private final List<Row> rows = new ArrayList<>();
    private final FieldErrors errors;
    private final WeekFields week;
    private final Runnable changed;
    private final Div list = new Div();

    private record Row(Div line, DateField date, TextField open) {}

    DayRows(FieldErrors errors, WeekFields week, LocalDate today, Runnable changed) {
        super(t("hours.days"));
        this.errors = errors;
        this.week = week;
        this.changed = changed;
        addClassName("day-rows");
        Button add = new Button(t("hours.addDay"), VaadinIcon.PLUS.create(), e -> {
            add(null, "").date().focus();
            changed.run();
        });
        Button usual = new Button(t("hours.usualDays"), e -> {
            addUsual(today);
            changed.run();
        });
        usual.setTooltipText(t("hours.usualDaysHint"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(add, usual);
        buttons.addClassName("input-row");
        add(list, buttons);
    }

    private Row add(LocalDate day, String hours) {
        DateField date = new DateField("");
        date.setAriaLabel(t("hours.day"));
        date.setValue(day);
        TextField open = new TextField();
        open.setAriaLabel(t("hours.dayOpen"));
        open.setPlaceholder(t("hours.closed"));
        open.setValue(hours);
        RemoveButton remove = new RemoveButton(t("hours.removeDay"));
        Row row = new Row(new Div(date, open, remove), date, open);
        row.line().addClassName("input-row");
        remove.addClickListener(e -> {
            rows.remove(row);
            list.remove(row.line());
            number();
            changed.run();
        });
        date.addValueChangeListener(e -> changed.run());
        open.addValueChangeListener(e -> changed.run());
        rows.add(row);
        list.add(row.line());
        number();
        return row;
    }

    /** Where a refusal of the n-th day is told. */
    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            errors.at("exceptions[" + i + "]", rows.get(i).open());
            errors.at("exceptions[" + i + "].date", rows.get(i).date());
        }
    }

    /** The day before Maundy Thursday and the two eves end at noon in most municipalities. */
    private void addUsual(LocalDate today) {
        int last = rows.stream()
                .map(row -> row.date().getValue())
                .filter(date -> date != null)
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
        int year = Math.max(last + 1, today.getYear());
        LocalDate maundyThursday = Holidays.of("NO").in(year).stream()
                .filter(holiday -> holiday.nb().equals("Skjærtorsdag"))
                .findFirst()
                .orElseThrow()
                .date();
        for (LocalDate day :
                List.of(maundyThursday.minusDays(1), LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31))) {
            List<ServiceHours.Span> usual =
                    week.week().getOrDefault(day.getDayOfWeek().name(), List.of());
            if (!usual.isEmpty() && usual.getFirst().from().compareTo(NOON) < 0)
                add(day, usual.getFirst().from() + "-" + NOON);
        }
    }

    List<ServiceHours.Day> days() {
        return rows.stream()
                .map(row -> new ServiceHours.Day(
                        row.date().getValue() == null
                                ? ""
                                : row.date().getValue().toString(),
                        WeekFields.spans(row.open().getValue())))
                .toList();
    }

    void show(List<ServiceHours.Day> days) {
        rows.clear();
        list.removeAll();
        if (days != null) days.forEach(day -> add(LocalDate.parse(day.date()), WeekFields.text(day.open())));
    }

    /** As it stands in an address: {@code 2026-12-24 08:00-12:00}, a line each. */
    public String written() {
        return days().stream()
                .map(day -> (day.date() + " " + WeekFields.text(day.open())).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public void read(String written) {
        show(written.lines()
                .map(line -> line.strip().split("\\s+", 2))
                .filter(parts -> isDate(parts[0]))
                .map(parts -> new ServiceHours.Day(parts[0], parts.length > 1 ? WeekFields.spans(parts[1]) : List.of()))
                .toList());
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
