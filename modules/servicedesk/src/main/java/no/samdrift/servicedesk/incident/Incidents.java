package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samdrift.catalogue.level.ChosenLevel;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.kernel.data.Numbers;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;
import no.samdrift.servicedesk.clock.Retargeting;
import no.samdrift.servicedesk.incident.Incident.Place;
import no.samdrift.servicedesk.team.Teams;

/** The work on incidents: every change with its clocks, its timeline, its audit and what must happen outside. */
@ApplicationScoped
@Transactional
public class Incidents {
    @Inject
    private CurrentCaller current;

    @Inject
    private Time time;

    @Inject
    private Placing placing;

    @Inject
    private Levels levels;

    @Inject
    private Teams teams;

    @Inject
    private Clocks clocks;

    @Inject
    private Retargeting retargeting;

    @Inject
    private Results results;

    @Inject
    private WorkItems workItems;

    @Inject
    private Timeline timeline;

    @Inject
    private IncidentQueue queue;

    @Inject
    private Callers callers;

    @Inject
    private Sql sql;

    @Inject
    private Numbers numbers;

    @Inject
    private Audit audit;

    @Inject
    private Changes changes;

    @Inject
    private Event<IncidentLogged> logged;

    @PersistenceContext(unitName = "samdrift")
    private EntityManager entities;

    /** What was registered: enough for an answer without reading it back. */
    public record Logged(
            String id, String number, IncidentStatus status, Priority priority, int version, List<CaseClock> clocks) {}

    public Logged log(@Valid LogIncident log) {
        return log(log, null);
    }

    /** A case whose history another system wrote; {@code source} says what it brings with it. */
    public Logged log(@Valid LogIncident log, ImportedCase source) {
        if (source != null) current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        Place place = placing.of(log);
        // another priority than the matrix gives is the operation's judgement
        if (log.priority() != null) current.get().require(ServiceDeskRight.WORK_INCIDENTS, place.target());
        Instant now = time.now();
        String number = numbers.next("INC", LocalDate.ofInstant(now, Time.OSLO).getYear());
        Long team = source == null ? teams.firstLine().orElse(null) : source.teamId();
        Incident incident = new Incident(number, log, place, team, current.get().personId(), now);
        if (source != null) incident.imported(source.key(), source.madeSla());
        entities.persist(incident);
        List<CaseClock> started = start(incident, 1, Metric.values());
        workItems.keep(incident.id(), incident.status(), started);
        audit.created("incident.log", "incident", incident.id(), incident.memberId(), incident.facts());
        changes.put("incident", incident.id());
        logged.fire(new IncidentLogged(incident.id(), number, incident.memberId()));
        return new Logged(number, number, incident.status(), incident.priority(), 1, started);
    }

    private List<CaseClock> start(Incident incident, int cycle, Metric... metrics) {
        Instant from = time.now();
        return level(incident)
                .map(level -> clocks.start(incident.id(), level, from, cycle, metrics))
                .orElse(List.of());
    }

    private Optional<ChosenLevel> level(Incident incident) {
        return level(incident, incident.serviceId(), incident.priority());
    }

    private Optional<ChosenLevel> level(Incident incident, long serviceId, Priority priority) {
        return levels.choose(
                incident.memberId(), serviceId, priority, LocalDate.ofInstant(incident.openedAt(), Time.OSLO));
    }

    /** An answer that user and vendor see. The first one by the operation is the response its clock waits for. */
    public long reply(String number, String text) {
        Incident incident = find(number, ServiceDeskRight.REPLY);
        long entry = timeline.say(incident.id(), EntryKind.REPLY, text(text));
        boolean byOperation = current.get().may(ServiceDeskRight.WORK_INCIDENTS, target(incident))
                && !Objects.equals(incident.reporterId(), current.get().personId());
        List<CaseClock> readings = byOperation ? responded(incident, "reply") : clocks.of(incident.id());
        if (!byOperation && answers(incident)) {
            var before = incident.facts();
            readings = answered(incident);
            audit.changed(
                    "incident.answered", "incident", incident.id(), incident.memberId(), before, incident.facts());
        }
        audit.created("incident.reply", "incident", incident.id(), incident.memberId(), Map.of("entryId", entry));
        changed(incident, readings);
        return entry;
    }

    /** Whether the one who speaks is the one waited for. */
    private boolean answers(Incident incident) {
        return switch (incident.status()) {
            case WAITING_USER -> true;
            case WAITING_VENDOR ->
                !Objects.equals(incident.reporterId(), current.get().personId())
                        && current.get().may(ServiceDeskRight.REPLY, Target.vendor(incident.vendorId()));
            default -> false;
        };
    }

    /** The case is the operation's again. A vendor that answered still sees it, until another one is asked. */
    private List<CaseClock> answered(Incident incident) {
        Long vendor = incident.status() == IncidentStatus.WAITING_VENDOR ? incident.vendorId() : null;
        List<CaseClock> readings = go(incident, Transition.to(IncidentStatus.IN_PROGRESS));
        incident.answeredBy(vendor);
        return readings;
    }

    public long note(String number, String text) {
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        long entry = timeline.say(incident.id(), EntryKind.NOTE, text(text));
        audit.created("incident.note", "incident", incident.id(), incident.memberId(), Map.of("entryId", entry));
        changed(incident, clocks.of(incident.id()));
        return entry;
    }

    private static String text(String text) {
        if (text == null || text.isBlank()) throw RuleBroken.at("text", "required");
        if (text.length() > 50_000) throw RuleBroken.at("text", "tooLong", 50_000);
        if (!new no.samdrift.kernel.text.PlainText.Check().isValid(text, null))
            throw RuleBroken.at("text", "notPlainText");
        return text.strip();
    }

    public void assign(String number, Assign assign) {
        assign(number, null, assign);
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void assign(String number, Integer version, Assign assign) {
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        refuseStale(incident, version);
        if (assign.teamId() != null) teams.byId(assign.teamId());
        if (assign.assigneeId() != null && !assign.assigneeId().equals(incident.assigneeId()))
            refuseIdle(assign.assigneeId(), incident);
        Long newTeam = assign.teamId() != null || assign.assigneeId() == null
                ? assign.teamId()
                : teamFor(assign.assigneeId(), incident.teamId());
        var before = incident.facts();
        String team = name(incident.teamId());
        String person = queue.personName(incident.assigneeId());
        incident.assign(newTeam, assign.assigneeId());
        if (!Objects.equals(before.get("teamId"), newTeam))
            timeline.changed(incident.id(), "TEAM", false, team, name(newTeam));
        if (!Objects.equals(before.get("assigneeId"), assign.assigneeId()))
            timeline.changed(incident.id(), "ASSIGNEE", false, person, queue.personName(assign.assigneeId()));
        changed("incident.assign", incident, before, clocks.of(incident.id()));
    }

    /** Given to a person alone, a case stays with its team where the person is of it or of none, else goes to the person's. */
    private Long teamFor(long personId, Long team) {
        if (time.isReplayed()) return null; // what another system's history says, stands
        List<Long> own = teams.of(personId);
        if (own.isEmpty() || own.contains(team)) return team;
        if (own.size() > 1) throw RuleBroken.at("teamId", "whichTeam");
        return own.getFirst();
    }

    /** A case goes to somebody who may work it; what another system's history says about its own people stands. */
    private void refuseIdle(long personId, Incident incident) {
        if (time.isReplayed()) return;
        callers.of(personId, "")
                .filter(worker -> worker.may(ServiceDeskRight.WORK_INCIDENTS, target(incident)))
                .orElseThrow(() -> RuleBroken.at("assigneeId", "cannotWorkCases"));
    }

    private String name(Long teamId) {
        return teamId == null ? null : teams.byId(teamId).name();
    }

    /** Takes the case oneself, and begins on a new one. */
    public void take(String number) {
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        assign(number, new Assign(incident.teamId(), current.get().personId()));
        if (incident.status() == IncidentStatus.NEW) transition(number, Transition.to(IncidentStatus.IN_PROGRESS));
    }

    public void transition(String number, @Valid Transition transition) {
        transition(number, null, transition);
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void transition(String number, Integer version, @Valid Transition transition) {
        Incident incident = find(number, ServiceDeskRight.READ_INCIDENTS);
        refuseStale(incident, version);
        requireFor(transition.to(), incident);
        var before = incident.facts();
        List<CaseClock> readings = go(incident, transition);
        changed("incident." + transition.to().name().toLowerCase(), incident, before, readings);
    }

    /** The reporter may confirm, reopen or withdraw the own case; the rest is the operation's. */
    private void requireFor(IncidentStatus to, Incident incident) {
        boolean own = Objects.equals(incident.reporterId(), current.get().personId());
        boolean ownChoice = to == IncidentStatus.CLOSED
                || to == IncidentStatus.CANCELLED
                || to == IncidentStatus.IN_PROGRESS && !incident.status().isOpen();
        if (!(own && ownChoice)) current.get().require(ServiceDeskRight.WORK_INCIDENTS, target(incident));
    }

    private List<CaseClock> go(Incident incident, Transition transition) {
        IncidentStatus from = incident.status();
        IncidentStatus to = transition.to();
        Instant now = time.now();
        boolean reopens = !from.isOpen() && to == IncidentStatus.IN_PROGRESS;
        boolean sameCycle = false;
        switch (to) {
            case RESOLVED -> resolve(incident, transition, now);
            case CLOSED -> incident.close(now);
            case CANCELLED -> incident.cancel(now);
            case WAITING_VENDOR -> incident.waitForVendor(vendor(transition.vendorId()));
            case IN_PROGRESS -> {
                if (reopens) sameCycle = incident.reopen(now);
                else incident.go(to);
            }
            default -> incident.go(to);
        }
        timeline.changed(incident.id(), "STATUS", true, from, to);
        if (transition.comment() != null && !transition.comment().isBlank()) comment(incident, transition);
        if (reopens) return reopened(incident, sameCycle);
        return clocksAfter(incident, from, to);
    }

    /** Only what another system's history says may wait for nobody in particular. */
    private Long vendor(Long vendorId) {
        if (vendorId == null && !time.isReplayed()) throw RuleBroken.at("vendorId", "required");
        if (vendorId != null && queue.vendorName(vendorId) == null)
            throw RuleBroken.at("vendorId", "unknown", vendorId);
        return vendorId;
    }

    private void resolve(Incident incident, Transition transition, Instant now) {
        incident.resolve(transition.cause(), transition.solution(), now);
        if (transition.duplicateOf() != null)
            incident.duplicates(find(transition.duplicateOf(), ServiceDeskRight.WORK_INCIDENTS)
                    .id());
    }

    private void comment(Incident incident, Transition transition) {
        boolean open =
                transition.to() == IncidentStatus.WAITING_USER || transition.to() == IncidentStatus.WAITING_VENDOR;
        timeline.say(
                incident.id(),
                open ? EntryKind.REPLY : EntryKind.NOTE,
                transition.comment().strip());
        if (transition.to() == IncidentStatus.WAITING_USER) responded(incident, "reply");
    }

    private List<CaseClock> clocksAfter(Incident incident, IncidentStatus from, IncidentStatus to) {
        long id = incident.id();
        String cause = to.name();
        if (to == IncidentStatus.RESOLVED) {
            responded(incident, cause);
            List<CaseClock> readings = clocks.event(id, null, ClockEventKind.STOP, cause);
            results.keep(id);
            return readings;
        }
        if (to == IncidentStatus.CANCELLED || to == IncidentStatus.CLOSED) {
            List<CaseClock> readings = to == IncidentStatus.CANCELLED
                    ? clocks.event(id, null, ClockEventKind.CANCEL, cause)
                    : clocks.of(id);
            clocks.freeze(id);
            return readings;
        }
        return from.clockGoing(to)
                .map(kind -> clocks.event(id, null, kind, cause))
                .orElseGet(() -> clocks.of(id));
    }

    private List<CaseClock> reopened(Incident incident, boolean sameCycle) {
        clocks.thaw(incident.id());
        results.forget(incident.id());
        if (sameCycle) return clocks.event(incident.id(), null, ClockEventKind.REOPEN, "REOPENED");
        int cycle = clocks.of(incident.id()).stream()
                        .mapToInt(CaseClock::cycle)
                        .max()
                        .orElse(0)
                + 1;
        return start(incident, cycle, Metric.RESOLUTION);
    }

    private List<CaseClock> responded(Incident incident, String cause) {
        incident.responded(time.now());
        return clocks.event(incident.id(), Metric.RESPONSE, ClockEventKind.STOP, cause);
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void change(String number, Integer version, @Valid ChangeIncident change) {
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        refuseStale(incident, version);
        var before = incident.facts();
        Priority old = incident.priority();
        long oldService = incident.serviceId();
        ServiceRow service = placing.service(change.service());
        incident.describe(change.title(), change.description());
        incident.move(service.id(), placing.system(change.system(), incident.memberId()));
        incident.judge(change.impact(), change.urgency(), change.priority(), change.priorityReason());
        boolean moved = oldService != service.id();
        List<CaseClock> readings = incident.status().isOpen() && (moved || old != incident.priority())
                ? retargeted(incident, moved ? "SERVICE" : "PRIORITY")
                : clocks.of(incident.id());
        if (moved) timeline.changed(incident.id(), "SERVICE", true, placing.code(oldService), service.code());
        if (old != incident.priority()) timeline.changed(incident.id(), "PRIORITY", true, old, incident.priority());
        changed("incident.change", incident, before, readings);
    }

    /** How the clocks would read after the change, for showing it before it is confirmed. */
    public List<Retargeting.Shift> foresee(String number, @Valid ChangeIncident change) {
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        if (!incident.status().isOpen()) return List.of();
        long service = placing.service(change.service()).id();
        Priority priority =
                change.priority() == null ? Priority.of(change.impact(), change.urgency()) : change.priority();
        if (service == incident.serviceId() && priority == incident.priority()) return List.of();
        return retargeting.foresee(
                incident.id(), level(incident, service, priority).orElse(null), course(incident));
    }

    private List<CaseClock> retargeted(Incident incident, String cause) {
        return retargeting.retarget(incident.id(), level(incident).orElse(null), course(incident), cause);
    }

    private Retargeting.Course course(Incident incident) {
        return new Retargeting.Course(incident.openedAt(), incident.isResponded(), timeline.stops(incident.id()));
    }

    /** In a history without messages the first sign of work is the response; for the import alone. */
    public void markResponded(String number) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        Incident incident = find(number, ServiceDeskRight.WORK_INCIDENTS);
        changed(incident, responded(incident, "imported"));
    }

    /** How often the other system found the case reassigned, which counted it its own way; for the import alone. */
    public void markReassigned(String number, int count) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        find(number, ServiceDeskRight.WORK_INCIDENTS).reassigned(count);
    }

    /** A change that another system kept and this one has no field for; for the import alone. */
    public void markUpdated(String number, String code, String old, String is) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        timeline.changed(find(number, ServiceDeskRight.WORK_INCIDENTS).id(), code, false, old, is);
    }

    /**
     * Solved cases that were left alone for the time in which a reopening goes on where it was, by number: at most so many
     * after the one given, the first ones where null.
     */
    public List<String> settled(String after, int most) {
        current.get().require(ServiceDeskRight.WORK_INCIDENTS, Target.COOPERATION);
        return queue.resolvedBefore(time.now().minus(Incident.SAME_CYCLE), after, most);
    }

    /** Closes a settled case, in a transaction of its own. */
    public void settle(String number) {
        transition(number, Transition.to(IncidentStatus.CLOSED));
    }

    private void refuseStale(Incident incident, Integer version) {
        if (version != null && version != incident.version()) throw new LostUpdate("incident");
    }

    private void changed(String action, Incident incident, Map<String, Object> before, List<CaseClock> readings) {
        audit.changed(action, "incident", incident.id(), incident.memberId(), before, incident.facts());
        changed(incident, readings);
    }

    private void changed(Incident incident, List<CaseClock> readings) {
        incident.touched(time.now());
        entities.flush();
        workItems.keep(incident.id(), incident.status(), readings);
        changes.put("incident", incident.id());
    }

    private static Target target(Incident i) {
        return new Target(i.memberId(), i.unitId(), i.systemId(), i.vendorId(), i.reporterId());
    }

    /** Two changes of one case come one after the other: the second judges what the first left. */
    private void lock(long id) {
        sql.first(Long.class, "select id from servicedesk_incident where id = :id for update", Map.of("id", id));
    }

    /** 404 for what the caller may not see, 403 for what may be seen but not done. */
    private Incident find(String number, Right right) {
        Long id = queue.visibleId(number);
        lock(id);
        Incident incident = Optional.ofNullable(entities.find(Incident.class, id))
                .orElseThrow(() -> new NotFound("incident", number));
        current.get().require(right, target(incident));
        return incident;
    }
}
