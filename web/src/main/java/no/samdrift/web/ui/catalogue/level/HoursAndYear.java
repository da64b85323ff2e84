package no.samdrift.web.ui.catalogue.level;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.kernel.workingtime.WorkingTime;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.HoursFields;

/** Service hours as they are being written, beside the year they make as far as they can be read. */
class HoursAndYear extends Div {
    private final HoursFields fields;
    private YearPicture picture;
    private WorkingTime readable;

    /** @param before the first suggestion, or null */
    HoursAndYear(FieldErrors errors, LocalDate today, ServiceHours before) {
        addClassNames("wide", "hours-and-year");
        fields = new HoursFields(errors, today, this::draw);
        if (before != null) fields.show(before);
        read();
        picture = new YearPicture(today.getYear(), day -> readable);
        add(fields, picture);
    }

    ServiceHours hours() {
        return fields.hours();
    }

    private void draw() {
        if (picture != null && read()) picture.show();
    }

    private boolean read() {
        try {
            readable = fields.hours().toWorkingTime();
            return true;
        } catch (InvalidInput unfinished) {
            return false;
        }
    }
}
