package no.samdrift.catalogue.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;

/**
 * Agreed service levels. Which one holds is a ranked rule: the member's own for the service, then the member's own for
 * everything, then the service's for all members, then the general one.
 */
@ApplicationScoped
@Transactional
public class Levels {
    private static final Table TABLE = new Table("catalogue_level", "level");
    private static final String ROW = "select l.id, l.version, l.name, l.member_id, m.name as member, l.service_id,"
            + " s.code as service_code, l.calendar_id, c.name as calendar, l.valid_from, l.valid_to"
            + " from catalogue_level l join cooperation_calendar c on c.id = l.calendar_id"
            + " left join cooperation_member m on m.id = l.member_id"
            + " left join catalogue_service s on s.id = l.service_id";

    @Produces
    static final AuditNamed NAMED = new AuditNamed("level", "x.id, x.name, x.id as page from catalogue_level x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    /** The level of a case of that member, service and priority on the day it was opened. */
    public Optional<ChosenLevel> choose(long memberId, long serviceId, Priority priority, LocalDate day) {
        return sql.first(
                ChosenLevel.class,
                "select l.id as level_id, l.name, v.id as calendar_version_id, t.response_minutes, t.resolution_minutes"
                        + " from catalogue_level l join catalogue_level_target t on t.level_id = l.id and t.priority = :priority"
                        + " join cooperation_calendar_version v on v.calendar_id = l.calendar_id and v.valid_from <= :day"
                        + " where (l.member_id = :member or l.member_id is null)"
                        + " and (l.service_id = :service or l.service_id is null)"
                        + " and l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)"
                        + " order by (l.member_id is null) * 2 + (l.service_id is null), l.valid_from desc,"
                        + " v.valid_from desc limit 1",
                Map.of("member", memberId, "service", serviceId, "priority", priority, "day", day));
    }

    /** All levels in force on the day; those of one member and those for all where {@code memberId} is given. */
    public List<LevelRow> inForce(Long memberId, LocalDate day) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        Map<String, Object> values = new HashMap<>();
        values.put("member", memberId);
        values.put("day", day);
        return sql.list(
                LevelRow.class,
                ROW + " where l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)"
                        + (memberId == null ? "" : " and (l.member_id = :member or l.member_id is null)")
                        + " order by m.name, cast(s.code as unsigned), s.code, l.name",
                values);
    }

    public LevelRow byId(long id) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return sql.first(LevelRow.class, ROW + " where l.id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("level", id));
    }

    public LevelDetails details(long id) {
        return new LevelDetails(byId(id), targets(id));
    }

    public LevelDetails change(long id, int version, @Valid ChangeLevel command) {
        LevelRow before = byId(id);
        current.get()
                .require(CatalogueRight.WRITE_SERVICES, no.samdrift.kernel.access.Target.member(before.memberId()));
        if (command.validTo() != null && !command.validTo().isAfter(before.validFrom()))
            throw RuleBroken.at("validTo", "endBeforeStart");
        register.change(
                TABLE, id, version, before.memberId(), new ChangeLevel(before.name(), before.validTo()), command);
        return details(id);
    }

    public List<LevelTarget> targets(long levelId) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return sql.list(
                LevelTarget.class,
                "select priority, response_minutes, resolution_minutes from catalogue_level_target"
                        + " where level_id = :level order by field(priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW')",
                Map.of("level", levelId));
    }

    public LevelRow add(@Valid AddLevel command) {
        current.get()
                .require(CatalogueRight.WRITE_SERVICES, no.samdrift.kernel.access.Target.member(command.memberId()));
        for (LevelTarget target : command.targets())
            if (target.responseMinutes() > target.resolutionMinutes())
                throw RuleBroken.at("targets", "responseAfterResolution", target.priority());
        Map<String, Object> replaced = new HashMap<>();
        replaced.put("member", command.memberId());
        replaced.put("service", command.serviceId());
        replaced.put("from", command.validFrom());
        sql.run(
                "update catalogue_level set valid_to = :from where member_id <=> :member and service_id <=> :service"
                        + " and valid_to is null and valid_from < :from",
                replaced);
        long id = register.add(TABLE, command.memberId(), command);
        sql.runAll(
                "insert into catalogue_level_target(level_id, priority, response_minutes, resolution_minutes)"
                        + " values (:level, :priority, :response, :resolution)",
                command.targets().stream()
                        .map(t -> Map.of(
                                "level", id,
                                "priority", t.priority(),
                                "response", t.responseMinutes(),
                                "resolution", t.resolutionMinutes()))
                        .toList());
        return byId(id);
    }
}
