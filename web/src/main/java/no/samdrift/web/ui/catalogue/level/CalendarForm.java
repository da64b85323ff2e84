package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;

/** Service hours: new ones, other ones from a day on with the year they make, another name. */
@ApplicationScoped
public class CalendarForm {
    @Inject
    private Calendars calendars;

    @Inject
    private Time time;

    void add(Runnable then) {
        TextField name = new TextField(t("calendar.name"));
        open(t("calendar.new"), name, null, then);
    }

    /** @param before whose hours are the first suggestion */
    void change(CalendarRow before, Runnable then) {
        open(before.name(), null, before, then);
    }

    void rename(CalendarRow calendar, Runnable then) {
        TextField name = new TextField(t("calendar.name"));
        name.setValue(calendar.name());
        FormDialog form = new FormDialog(t("calendar.rename"), t("action.save"), () -> {
            calendars.rename(calendar.id(), calendar.version(), name.getValue());
            then.run();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.open();
    }

    private void open(String title, TextField name, CalendarRow before, Runnable then) {
        DateField from = new DateField(t("agreement.validFrom"));
        from.setValue(time.today());
        FieldErrors errors = new FieldErrors();
        HoursAndYear hours = new HoursAndYear(errors, time.today(), before == null ? null : before.hours());
        FormDialog form = new FormDialog(title, t("action.save"), errors, () -> {
            FieldErrors.required("validFrom", from.getValue());
            if (before == null) calendars.add(name.getValue(), hours.hours(), from.getValue());
            else calendars.addVersion(before.id(), hours.hours(), from.getValue());
            then.run();
        });
        form.addClassName("hours-dialog");
        if (name != null) form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("validFrom", from).setRequiredIndicatorVisible(true);
        form.plain(hours);
        form.open();
    }
}
