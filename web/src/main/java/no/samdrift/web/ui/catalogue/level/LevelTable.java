package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.LevelTarget;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.SmallTable;

/** Agreed levels: for whom, in which hours, and how soon by priority. */
public class LevelTable extends SmallTable {
    public LevelTable(List<LevelRow> rows, Levels levels, Calendars calendars) {
        super(
                t("levels.title"),
                t("level.for"),
                t("level.hours"),
                t("level.priority.CRITICAL"),
                t("level.priority.HIGH"),
                t("level.priority.MEDIUM"),
                t("level.priority.LOW"));
        Map<Long, CalendarRow> hours =
                calendars.all().stream().collect(Collectors.toMap(CalendarRow::id, Function.identity()));
        for (LevelRow row : rows) {
            Map<Priority, LevelTarget> targets = levels.targets(row.id()).stream()
                    .collect(Collectors.toMap(LevelTarget::priority, Function.identity()));
            row(
                    whom(row),
                    row.calendar() + ": "
                            + HoursText.of(hours.get(row.calendarId()).hours()),
                    target(targets.get(Priority.CRITICAL)),
                    target(targets.get(Priority.HIGH)),
                    target(targets.get(Priority.MEDIUM)),
                    target(targets.get(Priority.LOW)));
        }
    }

    private static String whom(LevelRow row) {
        String member = row.member() == null ? t("level.allMembers") : row.member();
        String service = row.serviceCode() == null ? "" : ", " + t("level.service", row.serviceCode());
        return row.name() + " (" + member + service + ")";
    }

    private static Span target(LevelTarget target) {
        if (target == null) return new Span("–");
        String both = Formats.serviceTime(Duration.ofMinutes(target.responseMinutes())) + " / "
                + Formats.serviceTime(Duration.ofMinutes(target.resolutionMinutes()));
        Span unbroken = new Span(both);
        unbroken.addClassName("unbroken");
        return unbroken;
    }
}
