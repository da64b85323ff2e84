package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;
import no.samdrift.servicedesk.team.Teams;

/** What the desk does with a case of any practice, and what it shows of it. Cases are named by kind and number. */
@ApplicationScoped
@Transactional
public class Cases {
    @Inject
    CaseKinds kinds;

    @Inject
    CaseWork work;

    @Inject
    Timeline timeline;

    @Inject
    Clocks clocks;

    @Inject
    Teams teams;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Sql sql;

    /** A word of the operation to itself; the entry's id. */
    public long note(String kind, String number, String text) {
        Case known = held(kind, number);
        long entry = work.say("note", known, EntryKind.NOTE, text);
        work.change("note", known, same -> {});
        return entry;
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void assign(String kind, String number, Integer version, Assign assign) {
        Case known = held(kind, number);
        work.refuseStale(known, version);
        assign(known, assign);
    }

    /** Takes the case oneself, and begins on a new one. */
    public void take(String kind, String number) {
        Case known = held(kind, number);
        assign(known, new Assign(known.head().teamId(), current.get().personId()));
        if (known.head().state().phase() == CaseState.Phase.NEW) work.step(known, Case::begin);
    }

    private Case held(String kind, String number) {
        CaseKind<?> practice = kinds.named(kind);
        return work.hold(practice, number, practice.work());
    }

    /** R4. */
    private void assign(Case known, Assign assign) {
        CaseHead head = known.head();
        if (assign.teamId() != null && !assign.teamId().equals(head.teamId())) refuseClosed(assign.teamId());
        if (assign.assigneeId() != null && !assign.assigneeId().equals(head.assigneeId()))
            refuseIdle(assign.assigneeId(), head);
        Long team = assign.teamId() != null || assign.assigneeId() == null
                ? assign.teamId()
                : teamFor(assign.assigneeId(), head.teamId());
        work.change("assign", known, each -> each.assign(team, assign.assigneeId()));
    }

    /** Given to a person alone, a case stays with its team where the person is of it or of none, else goes to the person's. */
    private Long teamFor(long personId, Long team) {
        if (time.isReplayed()) return null; // what another system's history says, stands
        List<Long> own = teams.of(personId).stream()
                .filter(id -> teams.byId(id).active())
                .toList();
        if (own.isEmpty() || own.contains(team)) return team;
        if (own.size() > 1) throw RuleBroken.at("teamId", "whichTeam");
        return own.getFirst();
    }

    /** A team that is closed keeps what it has; what another system's history says of it stands. */
    private void refuseClosed(long teamId) {
        if (!teams.byId(teamId).active() && !time.isReplayed()) throw RuleBroken.at("teamId", "teamClosed");
    }

    /** A case goes to somebody who may work it; what another system's history says about its own people stands. */
    private void refuseIdle(long personId, CaseHead head) {
        if (time.isReplayed()) return;
        callers.of(personId, "")
                .filter(worker ->
                        worker.may(kinds.named(head.kind()).work(), head.place().target()))
                .orElseThrow(() -> RuleBroken.at("assigneeId", "cannotWorkCases"));
    }

    /**
     * What the caller may do with one case; the services ask again.
     *
     * @param own the caller reported it
     * @param restricted it is kept to some, the caller among them
     */
    public record Allowed(long id, boolean work, boolean reply, boolean internal, boolean own, boolean restricted) {}

    public Allowed allowed(String kind, String number) {
        CaseKind<?> practice = kinds.named(kind);
        Placed placed = placed(practice, number);
        Caller caller = current.get();
        return new Allowed(
                placed.id(),
                caller.may(practice.work(), placed.target()),
                practice.reply() != null && caller.may(practice.reply(), placed.target()),
                caller.may(ServiceDeskRight.READ_INTERNAL, placed.target()),
                placed.reporterId() != null && Objects.equals(placed.reporterId(), caller.personId()),
                placed.restricted());
    }

    private record Placed(
            long id, Long memberId, Long unitId, Long systemId, Long vendorId, Long reporterId, boolean restricted) {
        Target target() {
            return new Target(memberId, unitId, systemId, vendorId, reporterId);
        }
    }

    private Placed placed(CaseKind<?> kind, String number) {
        Visibility.Columns at = kind.columns("i");
        String columns = "%s as member_id, %s as unit_id, %s as system_id, %s as vendor_id, %s as reporter_id"
                .formatted(at.member(), at.unit(), at.system(), at.vendor(), at.person());
        return sql.first(
                        Placed.class,
                        "select i.id, " + columns
                                + ", exists(select 1 from servicedesk_restriction x where x.case_id = i.id) as restricted from "
                                + kind.table() + " i where i.number = :number and "
                                + kinds.visible(kind, "i"),
                        Map.of("number", number == null ? "" : number))
                .orElseThrow(() -> new NotFound(kind.kind(), number));
    }

    /** In order of time. R6. */
    public List<EntryRow> entries(String kind, String number) {
        CaseKind<?> practice = kinds.named(kind);
        Placed placed = placed(practice, number);
        Long nameless = current.get().has(Role.VENDOR) ? placed.reporterId() : null;
        boolean internal = current.get().may(ServiceDeskRight.READ_INTERNAL, placed.target());
        return timeline.of(placed.id(), internal, nameless);
    }

    public List<CaseClock> clocks(String kind, String number) {
        return clocks.of(kinds.visibleId(kinds.named(kind), number));
    }

    public List<Clocks.Explained> explain(String kind, String number) {
        return clocks.explain(kinds.visibleId(kinds.named(kind), number));
    }
}
