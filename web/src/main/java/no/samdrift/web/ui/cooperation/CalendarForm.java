package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.time.Time;
import no.samdrift.kernel.workingtime.WorkingTime;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.HoursFields;

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
        Shown shown = new Shown();
        FormDialog form = new FormDialog(title, t("action.save"), () -> {
            MemberForm.required("validFrom", from.getValue());
            if (before == null) calendars.add(name.getValue(), shown.fields.hours(), from.getValue());
            else calendars.addVersion(before.id(), shown.fields.hours(), from.getValue());
            then.run();
        });
        form.addClassName("hours-dialog");
        if (name != null) form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("validFrom", from).setRequiredIndicatorVisible(true);
        shown.fields = new HoursFields(form.errors(), time.today(), shown::draw);
        if (before != null) shown.fields.show(before.hours());
        shown.draw();
        shown.picture = new YearPicture(time.today().getYear(), day -> shown.hours);
        Div both = new Div(shown.fields, shown.picture);
        both.addClassNames("wide", "hours-and-year");
        form.plain(both);
        form.open();
    }

    /** What the fields say, as far as it can be read. */
    private static final class Shown {
        private HoursFields fields;
        private YearPicture picture;
        private WorkingTime hours;

        void draw() {
            if (fields == null) return;
            try {
                hours = fields.hours().toWorkingTime();
            } catch (InvalidInput unfinished) {
                return;
            }
            if (picture != null) picture.show();
        }
    }
}
