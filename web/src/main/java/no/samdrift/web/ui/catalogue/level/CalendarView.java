package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.time.Time;
import no.samdrift.kernel.workingtime.WorkingTime;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** One calendar: the year it makes, its hours over time, and the levels that count in it. */
@Route("admin/calendars")
public class CalendarView extends DetailPage {
    private final Calendars calendars;
    private final Levels levels;
    private final CalendarForm form;
    private final Time time;

    @Inject
    public CalendarView(Calendars calendars, Levels levels, CalendarForm form, Time time) {
        super(LevelScreens.CALENDAR);
        this.calendars = calendars;
        this.levels = levels;
        this.form = form;
        this.time = time;
    }

    @Override
    protected String draw(String key) {
        caller().requireAnywhere(CooperationRight.ADMINISTER);
        CalendarRow now = calendars.byId(id(key));
        List<CalendarRow> versions = calendars.versions(now.id());
        PageHeader header = head(now.name(), HoursText.of(now.hours()));
        if (caller().may(CooperationRight.ADMINISTER, Target.COOPERATION)) {
            Button change = new Button(t("calendar.newVersion"), e -> form.change(versions.getFirst(), this::saved));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(change, new Button(t("calendar.rename"), e -> form.rename(now, this::saved)));
        }
        add(
                new FactSheet()
                        .fact(
                                t("hours.zone"),
                                calendars.workingTime(now.versionId()).zone().getId())
                        .fact(
                                t("hours.publicHolidays"),
                                t(now.hours().holidays() == null ? "hours.asOtherDays" : "hours.closed"))
                        .fact(t("hours.days"), String.valueOf(days(now))),
                new Block(t("hours.year"), new YearPicture(time.today().getYear(), day -> on(versions, day))),
                new Block(t("calendar.versions"), table(versions, now)),
                used(now));
        return now.name();
    }

    private static int days(CalendarRow version) {
        return version.hours().exceptions() == null
                ? 0
                : version.hours().exceptions().size();
    }

    /** The hours in force on a day; the versions come latest first. */
    private WorkingTime on(List<CalendarRow> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .map(version -> calendars.workingTime(version.versionId()))
                .orElse(null);
    }

    private SmallTable table(List<CalendarRow> versions, CalendarRow now) {
        SmallTable table = new SmallTable(
                t("calendar.versions"), t("agreement.validFrom"), t("level.hours"), ">" + t("hours.days"), "");
        for (CalendarRow version : versions)
            table.row(
                    version.validFrom(),
                    HoursText.of(version.hours()),
                    days(version),
                    version.versionId() == now.versionId()
                            ? t("calendar.inForce")
                            : version.validFrom().isAfter(time.today()) ? t("calendar.toCome") : "");
        return table;
    }

    private Block used(CalendarRow calendar) {
        List<LevelRow> rows = levels.inForce(null, time.today()).stream()
                .filter(level -> level.calendarId() == calendar.id())
                .toList();
        return new Block(
                t("calendar.usedBy"),
                rows.isEmpty() ? Block.none(t("list.none")) : new LevelTable(rows, levels, calendars));
    }
}
