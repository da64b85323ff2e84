package no.samdrift.cooperation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.time.Time;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.kernel.workingtime.WorkingTime;

/** Service hours by name, in versions that hold from a day on. A version never changes: results of the past stay. */
@ApplicationScoped
@Transactional
public class Calendars {
    private static final Table TABLE = new Table("cooperation_calendar", "calendar");

    @Produces
    static final AuditNamed NAMED =
            new AuditNamed("calendar", "x.id, x.name, x.id as page from cooperation_calendar x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Register register;

    private record Named(String name) {}

    private final Map<Long, WorkingTime> known = new ConcurrentHashMap<>();

    /** A calendar with the version in force today. */
    public record CalendarRow(
            long id, int version, String name, long versionId, LocalDate validFrom, String definition) {
        public ServiceHours hours() {
            return Json.read(definition, ServiceHours.class);
        }
    }

    private static final String ROW = "select c.id, c.version, c.name, v.id as version_id, v.valid_from, v.definition"
            + " from cooperation_calendar c join cooperation_calendar_version v on v.calendar_id = c.id";

    public List<CalendarRow> all() {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(
                CalendarRow.class,
                ROW + " where v.valid_from = (select max(x.valid_from) from cooperation_calendar_version x"
                        + " where x.calendar_id = c.id and x.valid_from <= :today) order by c.name",
                Map.of("today", time.today()));
    }

    public List<CalendarRow> versions(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(CalendarRow.class, ROW + " where c.id = :id order by v.valid_from desc", Map.of("id", id));
    }

    public long add(String name, ServiceHours hours, LocalDate validFrom) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        checkName(name, 0);
        long id = register.add(TABLE, null, new Named(name.strip()));
        addVersion(id, hours, validFrom);
        return id;
    }

    /** The calendar as it is today; before its first day as it will be. */
    public CalendarRow byId(long id) {
        List<CalendarRow> versions = versions(id);
        if (versions.isEmpty()) throw new NotFound("calendar", id);
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(time.today()))
                .findFirst()
                .orElse(versions.getLast());
    }

    public CalendarRow rename(long id, int version, String name) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        CalendarRow before = byId(id);
        checkName(name, id);
        register.change(TABLE, id, version, null, new Named(before.name()), new Named(name.strip()));
        return byId(id);
    }

    private void checkName(String name, long own) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        register.unique(TABLE, own, "name", name.strip());
    }

    /** Hours that hold from a day on; cases opened before keep theirs. */
    public void addVersion(long id, ServiceHours hours, LocalDate validFrom) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        if (hours == null) throw RuleBroken.at("hours", "required");
        if (validFrom == null) throw RuleBroken.at("validFrom", "required");
        hours.toWorkingTime();
        if (versions(id).stream().anyMatch(version -> version.validFrom().equals(validFrom)))
            throw RuleBroken.at("validFrom", "dayTaken", validFrom);
        String definition = Json.write(hours);
        sql.run(
                "insert into cooperation_calendar_version(id, calendar_id, valid_from, definition)"
                        + " values (:version, :id, :from, :definition)",
                Map.of("version", Ids.next(), "id", id, "from", validFrom, "definition", definition));
        audit.created(
                "calendar.version", "calendar", id, null, Map.of("validFrom", validFrom, "definition", definition));
    }

    /** The working time of a version; kept in memory, as versions never change. */
    public WorkingTime workingTime(long versionId) {
        return known.computeIfAbsent(
                versionId,
                id -> Json.read(
                                sql.first(
                                                String.class,
                                                "select definition from cooperation_calendar_version where id = :id",
                                                Map.of("id", id))
                                        .orElseThrow(() -> new NotFound("calendar", id)),
                                ServiceHours.class)
                        .toWorkingTime());
    }
}
