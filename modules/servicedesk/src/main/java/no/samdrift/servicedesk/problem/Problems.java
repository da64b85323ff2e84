package no.samdrift.servicedesk.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Map;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.CaseWork;
import no.samdrift.servicedesk.work.Placing;

/** The work on problems. */
@ApplicationScoped
@Transactional
public class Problems {
    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    ProblemKind kind;

    @Inject
    CaseWork work;

    @Inject
    Placing placing;

    @Inject
    Members members;

    @Inject
    Teams teams;

    @Inject
    IncidentRegister incidents;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Sql sql;

    /** The number of the new problem. */
    public String register(@Valid ProblemFacts facts) {
        Long member = member(facts.memberNo());
        current.get().require(ProblemRight.WORK, member == null ? Target.COOPERATION : Target.member(member));
        Problem problem = new Problem(work.number(kind), member, current.get().personId(), time.now());
        describe(problem, facts);
        teams.firstLine().ifPresent(team -> problem.assign(team, null));
        work.begin("add", problem);
        return problem.head().number();
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void change(String number, Integer version, @Valid ProblemFacts facts) {
        Problem problem = held(number);
        work.refuseStale(problem, version);
        work.change("change", problem, each -> describe(each, facts));
    }

    /** {@code version} is the one that was read; null for whatever stands. */
    public void transition(String number, Integer version, @Valid ProblemTransition transition) {
        Problem problem = held(number);
        work.refuseStale(problem, version);
        work.step(problem, each -> each.go(transition, time.now()));
    }

    /** R4; a second time changes nothing. */
    public void link(String number, String incident) {
        Problem problem = held(number);
        Map<String, Object> pair = pair(problem, incident);
        if (sql.run(
                        "insert ignore into servicedesk_problem_incident(problem_id, incident_id) values (:problem, :incident)",
                        pair)
                > 0) told("link", problem, pair);
    }

    public void unlink(String number, String incident) {
        Problem problem = held(number);
        Map<String, Object> pair = pair(problem, incident);
        if (sql.run(
                        "delete from servicedesk_problem_incident where problem_id = :problem and incident_id = :incident",
                        pair)
                > 0) told("unlink", problem, pair);
    }

    private Map<String, Object> pair(Problem problem, String incident) {
        long id = incidents
                .id(incident)
                .orElseThrow(() -> RuleBroken.at("incident", "unknown", incident == null ? "" : incident));
        return Map.of("problem", problem.id(), "incident", id);
    }

    private void told(String action, Problem problem, Map<String, Object> pair) {
        audit.created(
                "problem." + action,
                ProblemKind.KIND,
                problem.id(),
                problem.memberId(),
                Map.of("incidentId", pair.get("incident")));
        work.change(action, problem, each -> {});
        changes.put("incident", (long) pair.get("incident"));
    }

    private void describe(Problem problem, ProblemFacts facts) {
        if (facts.system() != null && problem.memberId() == null) throw RuleBroken.at("system", "systemWithoutMember");
        problem.describe(
                facts,
                placing.service(facts.service()).id(),
                problem.memberId() == null ? null : placing.system(facts.system(), problem.memberId()));
    }

    private Long member(String memberNo) {
        return memberNo == null
                ? null
                : members.find(memberNo)
                        .orElseThrow(() -> RuleBroken.at("memberNo", "unknown", memberNo))
                        .id();
    }

    private Problem held(String number) {
        return work.hold(kind, number, ProblemRight.WORK);
    }
}
