package no.samdrift.servicedesk.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.ImportedCase;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;

/** Lets one incident happen again, all of it or nothing (R1). */
@ApplicationScoped
class Replay {
    private static final String REASON = "incident-event-log";

    @Inject
    Incidents incidents;

    @Inject
    Cases cases;

    @Inject
    Registrar registrar;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** What is so far; the log's rows are compared with it. */
    private static final class Case {
        final String number;
        final Known known;
        final Caller importer;
        IncidentStatus status = IncidentStatus.NEW;
        boolean responded;
        Long teamId;
        Long assigneeId;

        Case(String number, Known known, Caller importer, Long teamId) {
            this.number = number;
            this.known = known;
            this.importer = importer;
            this.teamId = teamId;
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void replay(History history, Known known) {
        Caller importer = acting(current.get(), current.get().personId());
        current.as(importer, () -> begin(history, known, importer));
    }

    /** The importer, who may do all of this, in the place of the person of the log. */
    private static Caller acting(Caller importer, long personId) {
        return new Caller(
                personId,
                importer.username(),
                importer.name(),
                importer.language(),
                null,
                List.of(new Grant(Role.ADMINISTRATOR, ScopeKind.COOPERATION, 0)),
                importer.origin());
    }

    private void begin(History history, Known known, Caller importer) {
        LogEvent first = history.first();
        Known.Unit unit = registrar.unit(known, first.location());
        var member = unit == null ? known.members.getFirst() : known.member(unit.memberId());
        Long reporter = registrar.person(known, first.caller(), unit, member.id());
        Long team = registrar.team(known, first.group());
        var log = new LogIncident(
                title(first),
                description(first),
                member.memberNo(),
                registrar.service(known, first.category()),
                first.impact(),
                first.urgency(),
                reporter == null ? null : reporter.toString(),
                null,
                first.priority(),
                reason(first),
                Channel.IMPORT);
        var source = new ImportedCase(first.number(), history.last().madeSla(), team);
        String number = by(
                importer,
                known,
                first.openedBy(),
                history.openedAt(),
                () -> incidents.log(log, source).number());
        Case c = new Case(number, known, importer, team);
        LogEvent before = first;
        for (LogEvent event : history.events()) {
            LogEvent previous = before;
            by(importer, known, event.updatedBy(), event.updatedAt(), () -> {
                happen(c, previous, event);
                return null;
            });
            before = event;
        }
        if (history.last().reassignments() != null)
            by(importer, known, history.last().updatedBy(), history.last().updatedAt(), () -> {
                incidents.markReassigned(number, history.last().reassignments());
                return null;
            });
    }

    private <T> T by(
            Caller importer, Known known, String person, java.time.Instant at, java.util.concurrent.Callable<T> work) {
        Long id = registrar.worker(known, person);
        Caller caller = acting(importer, id == null ? importer.personId() : id);
        return current.as(caller, () -> time.at(at, work));
    }

    private void happen(Case c, LogEvent before, LogEvent event) {
        boolean told = false;
        if (event.status().isOpen() && !c.status.isOpen()) told = go(c, event);
        if (!event.judgedAs(before)) told |= judge(c, event);
        told |= assign(c, event);
        told |= go(c, event);
        String old = rest(before);
        String is = rest(event);
        if (!old.equals(is)) incidents.markUpdated(c.number, "SOURCE", old, is);
        else if (!told) incidents.markUpdated(c.number, "UPDATED", null, null);
    }

    private boolean judge(Case c, LogEvent event) {
        incidents.change(
                c.number,
                null,
                new ChangeIncident(
                        title(event),
                        description(event),
                        registrar.service(c.known, event.category()),
                        null,
                        event.impact(),
                        event.urgency(),
                        event.priority(),
                        reason(event)));
        return true;
    }

    /** The team and person of a case that is closed already no longer change here: the timeline tells it. */
    private boolean assign(Case c, LogEvent event) {
        Long team = registrar.team(c.known, event.group());
        Long assignee = registrar.worker(c.known, event.assignee());
        if (Objects.equals(team, c.teamId) && Objects.equals(assignee, c.assigneeId)) return false;
        if (!c.status.isOpen()) {
            incidents.markUpdated(c.number, "TEAM", null, event.group());
            return true;
        }
        registrar.join(c.known, team, assignee);
        if (assignee != null) respond(c);
        cases.assign("incident", c.number, null, new Assign(team, assignee));
        c.teamId = team;
        c.assigneeId = assignee;
        return true;
    }

    /** The status of the row, by way of what must lie between. */
    private boolean go(Case c, LogEvent event) {
        IncidentStatus to = event.status() == IncidentStatus.NEW && c.status != IncidentStatus.NEW
                ? IncidentStatus.IN_PROGRESS
                : event.status();
        if (to == c.status || to == IncidentStatus.RESOLVED && !c.status.isOpen()) return false;
        respond(c);
        if (to.isOpen() && !c.status.isOpen()) step(c, Transition.to(IncidentStatus.IN_PROGRESS));
        if (to == IncidentStatus.CLOSED && c.status.isOpen()) step(c, solution(event));
        if (to != c.status) step(c, to == IncidentStatus.RESOLVED ? solution(event) : Transition.to(to));
        return true;
    }

    private void step(Case c, Transition transition) {
        incidents.transition(c.number, transition);
        c.status = transition.to();
    }

    /** R7. */
    private void respond(Case c) {
        if (!c.responded) incidents.markResponded(c.number);
        c.responded = true;
    }

    private static Transition solution(LogEvent event) {
        String solution = Stream.of(event.closedCode(), event.resolvedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return Transition.resolve(event.closedCode(), solution.isEmpty() ? event.number() : solution);
    }

    private static String reason(LogEvent event) {
        boolean differs = event.priority() != null && event.priority() != Priority.of(event.impact(), event.urgency());
        return differs ? REASON : null;
    }

    private static String title(LogEvent event) {
        return words(event.category(), event.subcategory(), event.symptom(), event.number());
    }

    private static String description(LogEvent event) {
        return words(
                event.number(),
                event.contact(),
                event.caller(),
                event.location(),
                event.category(),
                event.subcategory(),
                event.symptom(),
                event.item());
    }

    /** What this house has no field for. */
    private static String rest(LogEvent event) {
        String rest = words(event.location(), event.subcategory(), event.symptom(), event.problem(), event.change());
        return rest.length() <= 200 ? rest : rest.substring(0, 200);
    }

    private static String words(String... words) {
        String text = Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
