package no.samdrift.servicedesk.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.work.Case;
import no.samdrift.servicedesk.work.CaseHead;
import no.samdrift.servicedesk.work.Place;

/**
 * The cause of incidents, known or sought. It is registered and assigned, worked on until its cause is known (a known
 * error, with a workaround where there is one), may wait for a change, is resolved and closed, and may be taken up again.
 */
@Entity
@Table(name = "servicedesk_problem")
class Problem implements Case {
    @Id
    private long id;

    @Version
    private int version;

    private String number;
    private String title;
    private String description;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "system_id")
    private Long systemId;

    @Column(name = "logged_by")
    private long loggedBy;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private ProblemStatus status;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String cause;
    private String workaround;
    private String solution;

    protected Problem() {}

    Problem(String number, Long memberId, long loggedBy, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.memberId = memberId;
        this.loggedBy = loggedBy;
        this.status = ProblemStatus.NEW;
        this.openedAt = now;
        this.updatedAt = now;
    }

    void describe(ProblemFacts facts, long serviceId, Long systemId) {
        if (status == ProblemStatus.KNOWN_ERROR && facts.cause() == null) throw RuleBroken.at("cause", "required");
        title = facts.title();
        description = facts.description().strip();
        impact = facts.impact();
        urgency = facts.urgency();
        priority = Priority.of(impact, urgency);
        cause = facts.cause();
        workaround = facts.workaround();
        this.serviceId = serviceId;
        this.systemId = systemId;
    }

    @Override
    public void assign(Long teamId, Long assigneeId) {
        if (!status.isOpen()) throw new RuleBroken("problemIsClosed");
        this.teamId = teamId;
        this.assigneeId = assigneeId;
    }

    @Override
    public void begin() {
        go(ProblemTransition.to(ProblemStatus.IN_PROGRESS), openedAt);
    }

    /** R2, R3. */
    void go(ProblemTransition transition, Instant now) {
        ProblemStatus to = transition.to();
        if (!status.next().contains(to)) throw new RuleBroken("problemCannotGo", status, to);
        if (transition.cause() != null) cause = transition.cause().strip();
        if (transition.workaround() != null)
            workaround = transition.workaround().strip();
        if (to == ProblemStatus.KNOWN_ERROR && (cause == null || cause.isBlank()))
            throw RuleBroken.at("cause", "required");
        if (to == ProblemStatus.RESOLVED) {
            if (transition.solution() == null || transition.solution().isBlank())
                throw RuleBroken.at("solution", "required");
            solution = transition.solution().strip();
            resolvedAt = now;
        }
        if (to == ProblemStatus.CLOSED || to == ProblemStatus.CANCELLED) closedAt = now;
        if (to.isOpen()) {
            resolvedAt = null;
            closedAt = null;
        }
        status = to;
    }

    @Override
    public void touched(Instant now) {
        updatedAt = now;
    }

    @Override
    public int version() {
        return version;
    }

    long id() {
        return id;
    }

    Long memberId() {
        return memberId;
    }

    @Override
    public CaseHead head() {
        return new CaseHead(
                ProblemKind.KIND,
                id,
                number,
                title,
                status,
                priority,
                new Place(memberId, null, serviceId, systemId, null, null),
                teamId,
                assigneeId,
                openedAt,
                null,
                resolvedAt,
                updatedAt);
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", number);
        facts.put("title", title);
        facts.put("description", description);
        facts.put("serviceId", serviceId);
        facts.put("systemId", systemId);
        facts.put("impact", impact);
        facts.put("urgency", urgency);
        facts.put("priority", priority);
        facts.put("status", status);
        facts.put("teamId", teamId);
        facts.put("assigneeId", assigneeId);
        facts.put("cause", cause);
        facts.put("workaround", workaround);
        facts.put("solution", solution);
        return facts;
    }
}
