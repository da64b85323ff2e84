package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Retargeting;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.CaseWork;
import no.samdrift.servicedesk.work.EntryKind;
import no.samdrift.servicedesk.work.Place;
import no.samdrift.servicedesk.work.Placing;
import no.samdrift.servicedesk.work.RestrictedCases;
import no.samdrift.servicedesk.work.Timeline;

/** What is an incident's own: its report, the answers to its user and vendor, its way to a solution. */
@ApplicationScoped
@Transactional
public class Incidents {
    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    IncidentKind kind;

    @Inject
    CaseWork work;

    @Inject
    RestrictedCases restricted;

    @Inject
    Placing placing;

    @Inject
    Timeline timeline;

    @Inject
    Teams teams;

    @Inject
    Organisations organisations;

    @Inject
    IncidentOwn own;

    @Inject
    Event<IncidentLogged> logged;

    /** What was registered: enough for an answer without reading it back. */
    public record Logged(
            String id, String number, IncidentStatus status, Priority priority, int version, List<CaseClock> clocks) {}

    public Logged log(@Valid LogIncident log) {
        return log(log, null);
    }

    /** A case whose history another system wrote; {@code source} says what it brings with it. */
    public Logged log(@Valid LogIncident log, ImportedCase source) {
        if (source != null) current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        Place place = placing.of(
                new Placing.Named(log.memberNo(), log.service(), log.system(), log.reporter()),
                ServiceDeskRight.LOG_INCIDENTS);
        // another priority than the matrix gives is the operation's judgement
        if (log.priority() != null) current.get().require(ServiceDeskRight.WORK_INCIDENTS, place.target());
        String number = work.number(kind);
        Long team = source == null ? teams.firstLine().orElse(null) : source.teamId();
        Incident incident = new Incident(number, log, place, team, current.get().personId(), time.now());
        if (source != null) incident.imported(source.key(), source.madeSla());
        List<CaseClock> started = work.begin("log", incident);
        if (log.restricted() != null) restricted.begin(incident, log.restricted());
        own.begun(incident, log.own());
        logged.fire(new IncidentLogged(incident.id(), number, incident.memberId()));
        return new Logged(number, number, incident.status(), incident.priority(), 1, started);
    }

    /** An answer that user and vendor see. The first one by the operation is the response its clock waits for. */
    public long reply(String number, String text) {
        Incident incident = held(number, ServiceDeskRight.REPLY);
        long entry = work.say("reply", incident, EntryKind.REPLY, text);
        boolean byOperation = current.get()
                        .may(
                                ServiceDeskRight.WORK_INCIDENTS,
                                incident.head().place().target())
                && !isOwn(incident);
        if (byOperation) work.change("reply", incident, each -> each.responded(time.now()));
        else if (answers(incident)) work.change("answered", incident, Incidents::answered);
        else work.change("reply", incident, each -> {});
        return entry;
    }

    /** Whether the one who speaks is the one waited for. */
    private boolean answers(Incident incident) {
        return switch (incident.status()) {
            case WAITING_USER -> true;
            case WAITING_VENDOR ->
                !isOwn(incident) && current.get().may(ServiceDeskRight.REPLY, Target.vendor(incident.vendorId()));
            default -> false;
        };
    }

    /** The case is the operation's again. A vendor that answered still sees it, until another one is asked. */
    static void answered(Incident incident) {
        Long vendor = incident.vendorId();
        incident.begin();
        incident.answeredBy(vendor);
    }

    public void transition(String number, @Valid Transition transition) {
        transition(number, null, transition);
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void transition(String number, Integer version, @Valid Transition transition) {
        Incident incident = held(number, ServiceDeskRight.READ_INCIDENTS);
        work.refuseStale(incident, version);
        requireFor(transition.to(), incident);
        work.step(incident, each -> go(each, transition));
        if (transition.isSaid())
            timeline.say(
                    incident.head(),
                    transition.isOpenly() ? EntryKind.REPLY : EntryKind.NOTE,
                    transition.comment().strip());
    }

    /** The reporter may confirm, reopen or withdraw the own case; the rest is the operation's. */
    private void requireFor(IncidentStatus to, Incident incident) {
        boolean ownChoice = to == IncidentStatus.CLOSED
                || to == IncidentStatus.CANCELLED
                || to == IncidentStatus.IN_PROGRESS && !incident.status().isOpen();
        if (!(isOwn(incident) && ownChoice))
            current.get()
                    .require(
                            ServiceDeskRight.WORK_INCIDENTS,
                            incident.head().place().target());
    }

    private void go(Incident incident, Transition transition) {
        Instant now = time.now();
        switch (transition.to()) {
            case RESOLVED -> resolve(incident, transition, now);
            case CLOSED -> incident.close(now);
            case CANCELLED -> incident.cancel(now);
            case WAITING_VENDOR -> incident.waitForVendor(vendor(transition.vendorId()));
            case IN_PROGRESS -> {
                if (incident.status().isOpen()) incident.begin();
                else incident.reopen();
            }
            default -> incident.go(transition.to());
        }
        // asking the user is an answer, too
        if (transition.to() == IncidentStatus.WAITING_USER && transition.isSaid()) incident.responded(now);
    }

    /** Only what another system's history says may wait for nobody in particular. */
    private Long vendor(Long vendorId) {
        if (vendorId == null && !time.isReplayed()) throw RuleBroken.at("vendorId", "required");
        if (vendorId != null && !organisations.exists(vendorId)) throw RuleBroken.at("vendorId", "unknown", vendorId);
        return vendorId;
    }

    private void resolve(Incident incident, Transition transition, Instant now) {
        incident.resolve(transition.cause(), transition.solution(), now);
        if (transition.duplicateOf() != null)
            incident.duplicates(held(transition.duplicateOf(), ServiceDeskRight.WORK_INCIDENTS)
                    .id());
    }

    /** {@code version} as for a transition. */
    public void change(String number, Integer version, @Valid ChangeIncident change) {
        Incident incident = held(number, ServiceDeskRight.WORK_INCIDENTS);
        work.refuseStale(incident, version);
        long service = placing.service(change.service()).id();
        Long system = placing.system(change.system(), incident.memberId());
        work.change("change", incident, each -> {
            each.describe(change.title(), change.description());
            each.move(service, system);
            each.judge(change.impact(), change.urgency(), change.priority(), change.priorityReason());
        });
        own.change(incident, change.own());
    }

    /** How the clocks would read after the change, for showing it before it is confirmed. */
    public List<Retargeting.Shift> foresee(String number, @Valid ChangeIncident change) {
        Incident incident = held(number, ServiceDeskRight.WORK_INCIDENTS);
        return work.foresee(incident, placing.service(change.service()).id(), change.judged());
    }

    /** In a history without messages the first sign of work is the response; for the import alone. */
    public void markResponded(String number) {
        work.change("responded", forImport(number), each -> each.responded(time.now()));
    }

    /** How often the other system found the case reassigned, which counted it its own way; for the import alone. */
    public void markReassigned(String number, int count) {
        work.change("reassigned", forImport(number), each -> each.reassigned(count));
    }

    /** A change that another system kept and this one has no field for; for the import alone. */
    public void markUpdated(String number, String code, String old, String is) {
        timeline.changed(forImport(number).id(), code, false, old, is);
    }

    private Incident forImport(String number) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        return held(number, ServiceDeskRight.WORK_INCIDENTS);
    }

    /** Closes a settled case, in a transaction of its own. */
    public void settle(String number) {
        transition(number, Transition.to(IncidentStatus.CLOSED));
    }

    private boolean isOwn(Incident incident) {
        return incident.isReportedBy(current.get().personId());
    }

    private Incident held(String number, Right right) {
        return work.hold(kind, number, right);
    }
}
