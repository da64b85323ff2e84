package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.team.Teams;

/** The systems that watch and report. */
@ApplicationScoped
@Transactional
public class MonitoringSources {
    static final String KIND = "monitoring-source";
    private static final String PARENT = "source_id";
    private static final Table TABLE = new Table(
            "servicedesk_monitoring_source",
            KIND,
            Map.of(
                    "severities", new Table.Lines("servicedesk_monitoring_severity", PARENT),
                    "machines", new Table.Lines("servicedesk_monitoring_system", PARENT),
                    "fields", new Table.Lines("servicedesk_monitoring_field", PARENT)));
    private static final Rows<MonitoringSourceRow> ROWS =
            new Rows<>(MonitoringSourceRow.class, """
            o.id, o.version, o.name, o.title, o.mapping, o.active, o.member_id, n.code as member_no, m.name as member,
            o.service_id, s.code as service_code, s.name_nb as service, o.system_id, y.code as system_code,
            y.name as `system`, o.team_id, t.name as team, o.impact, o.urgency, o.secret_at,
            (select max(d.at) from servicedesk_monitoring_delivery d where d.source_id = o.id) as last_at,
            (select count(*) from servicedesk_monitoring_alert a where a.source_id = o.id and a.firing) as firing""", """
            servicedesk_monitoring_source o join cooperation_member m on m.id = o.member_id
            left join cooperation_member_number n on n.member_id = m.id and :today between n.first_day and n.last_day
            join catalogue_service s on s.id = o.service_id left join catalogue_system y on y.id = o.system_id
            left join servicedesk_team t on t.id = o.team_id""", Order.rising(List.of("o.name"), o -> List.of(o.name())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed(
            "monitoring-source", "x.id, x.title as name, x.id as page from servicedesk_monitoring_source x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Systems systems;

    @Inject
    Teams teams;

    @Inject
    Time time;

    /** Which sources; every part may be null. */
    public record Filter(String text, AlertMapping mapping, Boolean active) {}

    /** By name. */
    public Page<MonitoringSourceRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<MonitoringSourceRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    private Where where(Filter filter) {
        String part = Where.containing(filter.text());
        return visible()
                .ifGiven("o.name like ? or o.title like ?", part, part)
                .ifGiven("o.mapping = ?", filter.mapping())
                .ifGiven("o.active = ?", filter.active());
    }

    private Where visible() {
        current.get().require(MonitoringRight.ADMINISTER, Target.COOPERATION);
        return Where.visible("(1=1)").with("today", time.today());
    }

    public MonitoringSourceDetails byId(long id) {
        return details(ROWS.first(sql, visible().and("o.id = ?", id)).orElseThrow(() -> new NotFound(KIND, id)));
    }

    private MonitoringSourceDetails details(MonitoringSourceRow row) {
        return new MonitoringSourceDetails(
                row,
                lines(SeverityLine.class, "severity, impact, urgency", "servicedesk_monitoring_severity", row.id()),
                lines(MachineLine.class, "label, system_id", "servicedesk_monitoring_system", row.id()),
                lines(FieldLine.class, "field, value", "servicedesk_monitoring_field", row.id()));
    }

    private <L> List<L> lines(Class<L> type, String columns, String table, long source) {
        return sql.list(
                type,
                "select " + columns + " from " + table + " where source_id = :id order by place",
                Map.of("id", source));
    }

    /** What the systems of its machines are called, by their ids. */
    public Map<Long, String> machineSystems(long id) {
        byId(id);
        record Named(long id, String name) {}
        return sql
                .list(
                        Named.class,
                        "select distinct y.id, concat(y.code, ' ', y.name) as name from servicedesk_monitoring_system l"
                                + " join catalogue_system y on y.id = l.system_id where l.source_id = :id",
                        Map.of("id", id))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    public MonitoringSourceDetails register(@Valid MonitoringSourceFacts facts) {
        current.get().require(MonitoringRight.ADMINISTER, Target.COOPERATION);
        check(facts, 0);
        return byId(register.add(TABLE, facts.memberId(), facts));
    }

    public MonitoringSourceDetails change(long id, int version, @Valid MonitoringSourceFacts facts) {
        MonitoringSourceDetails before = byId(id);
        check(facts, id);
        register.change(TABLE, id, version, facts.memberId(), before.facts(), facts);
        return byId(id);
    }

    /** The secret, seen this once. */
    public record Secret(String secret) {}

    /** Makes a new secret; the one before holds no longer (R1). */
    public Secret renew(long id) {
        MonitoringSourceRow before = byId(id).source();
        String secret = MonitoringSecret.make();
        sql.run(
                "update servicedesk_monitoring_source set secret_hash = :hash, secret_at = :now where id = :id",
                Map.of("hash", MonitoringSecret.hash(secret), "now", time.now(), "id", id));
        audit.created(KIND + ".secret", KIND, id, before.memberId(), Map.of("name", before.name()));
        return new Secret(secret);
    }

    private void check(MonitoringSourceFacts facts, long own) {
        register.unique(TABLE, own, "name", facts.name());
        members.byId(facts.memberId());
        services.byId(facts.serviceId());
        if (facts.teamId() != null && !teams.byId(facts.teamId()).active()) throw RuleBroken.at("teamId", "teamClosed");
        if (facts.systemId() != null && systems.byId(facts.systemId()).system().memberId() != facts.memberId())
            throw RuleBroken.at("systemId", "systemOfOtherMember");
        facts.machines().forEach(line -> systems.byId(line.systemId()));
        once("severities", facts.severities(), line -> line.severity().toLowerCase(Locale.ROOT));
        once("machines", facts.machines(), line -> line.label().toLowerCase(Locale.ROOT));
        once("fields", facts.fields(), line -> line.field().name());
        AlertReading.check(facts.fields());
        boolean keyed = facts.fields().stream().anyMatch(line -> line.field() == AlertField.KEY);
        if (facts.mapping() == AlertMapping.OWN && !keyed) throw RuleBroken.at("fields.KEY", "required");
    }

    private static <L> void once(String field, List<L> lines, Function<L, String> name) {
        lines.stream()
                .collect(Collectors.groupingBy(name, Collectors.counting()))
                .forEach((each, count) -> {
                    if (count > 1) throw RuleBroken.at(field, "namedTwice", each);
                });
    }
}
