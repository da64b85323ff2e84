package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.kernel.workingtime.WorkingTime;

/** Service hours whole: the week, public holidays, days with hours of their own, the time zone. */
public class HoursFields extends Div {
    public final WeekFields week;
    public final Checkbox holidays = new Checkbox(t("hours.closedOnHolidays"), true);
    public final DayRows days;
    private String country = "NO";
    private final ComboBox<String> zone = Choices.of(t("hours.zone"), HoursFields::zones, each -> each);

    /** @param changed told after each change */
    public HoursFields(FieldErrors errors, LocalDate today, Runnable changed) {
        addClassName("hours-fields");
        week = new WeekFields(errors, changed);
        days = new DayRows(errors, week, today, changed);
        zone.setValue(WorkingTime.OSLO.getId());
        errors.at("zone", zone);
        holidays.addValueChangeListener(e -> changed.run());
        zone.addValueChangeListener(e -> changed.run());
        add(week, holidays, days, zone);
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public void show(ServiceHours hours) {
        week.show(hours);
        holidays.setValue(hours.holidays() != null);
        if (hours.holidays() != null) country = hours.holidays();
        days.show(hours.exceptions());
        zone.setValue(hours.toWorkingTime().zone().getId());
    }

    public ServiceHours hours() {
        String chosen = zone.isEmpty() ? WorkingTime.OSLO.getId() : zone.getValue();
        return new ServiceHours(
                chosen.equals(WorkingTime.OSLO.getId()) ? null : chosen,
                week.week(),
                holidays.getValue() ? country : null,
                days.days());
    }
}
