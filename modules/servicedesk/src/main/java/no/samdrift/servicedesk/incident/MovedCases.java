package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.own.OwnWriting;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.CaseCounted;
import no.samdrift.servicedesk.work.CaseKinds;

/** Cases of another tool, open and closed, told as they were: with their own times, and nobody hears of them anew. */
@ApplicationScoped
@Transactional
class MovedCases {
    /** Where the other tool does not say what the solution was. */
    private static final String NONE = "–";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    CaseKinds kinds;

    @Inject
    IncidentKind kind;

    @Inject
    Incidents incidents;

    @Inject
    Members members;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    OwnWriting own;

    @Inject
    Event<CaseCounted> counted;

    private record Moved(
            long id,
            int version,
            String sourceKey,
            String title,
            String description,
            long memberId,
            String service,
            String system,
            Long reporterId,
            Long teamId,
            IncidentStatus status,
            java.time.Instant openedAt,
            java.time.Instant endedAt,
            Impact impact,
            Urgency urgency,
            String solution) {
        KnownRow<MovedCase> known() {
            return new KnownRow<>(
                    id,
                    version,
                    new MovedCase(
                            sourceKey,
                            title,
                            title.equals(description) ? null : description,
                            memberId,
                            service,
                            system,
                            reporterId,
                            teamId,
                            MovedState.of(status),
                            openedAt,
                            MovedState.of(status) == MovedState.OPEN ? null : endedAt,
                            impact,
                            urgency,
                            NONE.equals(solution) ? null : solution));
        }
    }

    /** Those that came from elsewhere, oldest first. */
    List<KnownRow<MovedCase>> all() {
        return list("true", Map.of());
    }

    private List<KnownRow<MovedCase>> list(String which, Map<String, Object> values) {
        return sql.list(Moved.class, """
                        select i.id, i.version, i.source_key, i.title, i.description, i.member_id, s.code as service,
                        y.code as `system`, i.reporter_id, i.team_id, i.status, i.opened_at,
                        coalesce(i.closed_at, i.resolved_at) as ended_at, i.impact, i.urgency, i.solution
                        from servicedesk_incident i join catalogue_service s on s.id = i.service_id
                        left join catalogue_system y on y.id = i.system_id
                        where i.source_key is not null and %s and %s order by i.opened_at, i.id""".formatted(kinds.visible(kind, "i"), which), values).stream()
                .map(Moved::known)
                .toList();
    }

    KnownRow<MovedCase> add(@Valid MovedCase moved) {
        check(moved);
        LogIncident log = new LogIncident(
                moved.title(),
                Objects.requireNonNullElse(moved.description(), moved.title()),
                members.byId(moved.memberId()).memberNo(),
                moved.service(),
                moved.impact(),
                moved.urgency(),
                moved.reporterId() == null ? null : moved.reporterId().toString(),
                moved.system(),
                null,
                null,
                Channel.IMPORT);
        String number = time.at(
                moved.openedAt(),
                () -> incidents
                        .log(log, new ImportedCase(moved.key(), null, moved.teamId()))
                        .number());
        if (moved.state() != MovedState.OPEN) time.at(moved.endedAt(), () -> end(number, moved));
        return list("i.source_key = :key", Map.of("key", moved.key())).getFirst();
    }

    private void check(MovedCase moved) {
        if (moved.openedAt().isAfter(time.now())) throw RuleBroken.at("openedAt", "importOpenedLater");
        boolean open = moved.state() == MovedState.OPEN;
        if (open != (moved.endedAt() == null)) throw RuleBroken.at("endedAt", open ? "importStillOpen" : "required");
        if (!open
                && (moved.endedAt().isBefore(moved.openedAt())
                        || moved.endedAt().isAfter(time.now()))) throw RuleBroken.at("endedAt", "importEndedWhen");
        if (sql.count("select count(*) from servicedesk_incident where source_key = :key", Map.of("key", moved.key()))
                > 0) throw RuleBroken.at("key", "duplicate", moved.key());
    }

    private void end(String number, MovedCase moved) {
        if (moved.state() == MovedState.CANCELLED) {
            incidents.transition(number, Transition.to(IncidentStatus.CANCELLED));
            return;
        }
        String solution = moved.solution() == null ? NONE : moved.solution();
        incidents.transition(number, Transition.resolve(null, solution));
        if (moved.state() == MovedState.CLOSED) incidents.transition(number, Transition.to(IncidentStatus.CLOSED));
    }

    /** Takes back what an import added, with all that was told of it; not what somebody else named or filled since. */
    void remove(long id, int version) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        Map<String, Object> which = new HashMap<>(Map.of("id", id, "version", version));
        KnownRow<MovedCase> before = list("i.id = :id and i.version = :version", which).stream()
                .findFirst()
                .orElseThrow(() -> new LostUpdate(IncidentKind.KIND));
        for (String hanging : List.of(
                "kernel_document where kind = 'incident' and thing_id = :id",
                "servicedesk_incident where duplicate_of = :id"))
            if (sql.count("select count(*) from " + hanging, which) > 0) throw new RuleBroken("importInUse");
        counted.fire(new CaseCounted(IncidentKind.KIND, id, -1));
        sql.run(
                "delete e from servicedesk_clock_event e join servicedesk_clock c on c.id = e.clock_id"
                        + " where c.case_id = :id",
                which);
        for (String table : List.of("clock", "entry", "restriction", "work_item"))
            sql.run("delete from servicedesk_" + table + " where case_id = :id", which);
        own.remove(id);
        sql.run("delete from servicedesk_incident where id = :id", which);
        audit.deleted(
                "incident.remove",
                IncidentKind.KIND,
                id,
                before.facts().memberId(),
                Map.of("title", before.facts().title(), "key", before.facts().key()));
        changes.put(IncidentKind.KIND, id);
    }
}
