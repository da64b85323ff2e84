package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** Service hours over time, and the levels agreed within them. */
@Route("admin/levels")
public class LevelsView extends Main {
    private final Calendars calendars;
    private final Levels levels;
    private final LevelForm level;
    private final CalendarForm calendar;
    private final Time time;
    private final CurrentCaller caller;
    private final Div content = new Div();

    @Inject
    public LevelsView(
            Calendars calendars,
            Levels levels,
            LevelForm level,
            CalendarForm calendar,
            Time time,
            CurrentCaller caller) {
        this.calendars = calendars;
        this.levels = levels;
        this.level = level;
        this.calendar = calendar;
        this.time = time;
        this.caller = caller;
        addClassName("page");
        add(new PageHeader(t("adminLevels.title"), t("adminLevels.lead")), content);
        draw();
    }

    private void draw() {
        content.removeAll();
        Block hours = new Block(t("calendars.title"), calendars());
        if (writesHours()) hours.actions(new Button(t("calendar.new"), e -> calendar.add(this::done)));
        Block agreed =
                new Block(t("levels.title"), new LevelTable(levels.inForce(null, time.today()), levels, calendars));
        if (caller.get().anywhere(CatalogueRight.WRITE_SERVICES))
            agreed.actions(new Button(t("level.new"), e -> level.add(this::done)));
        content.add(hours, agreed);
    }

    private SmallTable calendars() {
        SmallTable table =
                new SmallTable(t("calendars.title"), t("calendar.name"), t("level.hours"), t("agreement.validFrom"));
        for (CalendarRow row : calendars.all())
            table.row(
                    new Anchor(LevelScreens.CALENDAR.href(row.id()), row.name()),
                    HoursText.of(row.hours()),
                    row.validFrom());
        return table;
    }

    private boolean writesHours() {
        return caller.get().may(CooperationRight.ADMINISTER, Target.COOPERATION);
    }

    private void done() {
        Toast.done(t("form.saved"));
        draw();
    }
}
