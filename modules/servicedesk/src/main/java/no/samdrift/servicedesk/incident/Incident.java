package no.samdrift.servicedesk.incident;

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
import java.util.Objects;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.work.Case;
import no.samdrift.servicedesk.work.CaseHead;
import no.samdrift.servicedesk.work.Place;

/**
 * One unplanned interruption of a service, from the report to the confirmed solution. It is logged with an impact and
 * an urgency that give its priority, assigned and reassigned, put to wait for the user, the vendor, a change or a
 * problem, resolved with cause and solution, and closed by itself or by the reporter. It may be reopened: soon after the
 * solution it goes on where it was, later it begins a new cycle. A duplicate is resolved by naming the other one.
 */
@Entity
@Table(name = "servicedesk_incident")
class Incident implements Case {
    @Id
    private long id;

    @Version
    private int version;

    private String number;
    private String title;
    private String description;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "system_id")
    private Long systemId;

    @Column(name = "vendor_id")
    private Long vendorId;

    @Column(name = "reporter_id")
    private Long reporterId;

    @Column(name = "logged_by")
    private long loggedBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Column(name = "priority_reason")
    private String priorityReason;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "responded_at")
    private Instant respondedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String cause;
    private String solution;

    @Column(name = "duplicate_of")
    private Long duplicateOf;

    @Column(name = "reopen_count")
    private int reopenCount;

    @Column(name = "reassignment_count")
    private int reassignmentCount;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "source_made_sla")
    private Boolean sourceMadeSla;

    protected Incident() {}

    Incident(String number, LogIncident log, Place place, Long teamId, long loggedBy, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.title = log.title().strip();
        this.description = log.description().strip();
        this.loggedBy = loggedBy;
        this.channel = log.channel() == null ? Channel.API : log.channel();
        this.teamId = teamId;
        this.status = IncidentStatus.NEW;
        this.openedAt = now;
        this.updatedAt = now;
        place(place);
        judge(log.impact(), log.urgency(), log.priority(), log.priorityReason());
    }

    private void place(Place place) {
        memberId = place.memberId();
        unitId = place.unitId();
        serviceId = place.serviceId();
        systemId = place.systemId();
        reporterId = place.reporterId();
    }

    void judge(Impact impact, Urgency urgency, Priority override, String reason) {
        Priority customary = Priority.of(impact, urgency);
        if (override != null && override != customary && (reason == null || reason.isBlank()))
            throw RuleBroken.at("priorityReason", "priorityNeedsReason");
        this.impact = impact;
        this.urgency = urgency;
        this.priority = override == null ? customary : override;
        this.priorityReason = override == null || override == customary ? null : reason.strip();
    }

    void describe(String title, String description) {
        this.title = title.strip();
        this.description = description.strip();
    }

    void move(long serviceId, Long systemId) {
        this.serviceId = serviceId;
        this.systemId = systemId;
    }

    @Override
    public void assign(Long teamId, Long assigneeId) {
        refuseUnless(status.isOpen(), "incidentIsClosed");
        if (!Objects.equals(this.teamId, teamId) && this.teamId != null) reassignmentCount++;
        this.teamId = teamId;
        this.assigneeId = assigneeId;
    }

    @Override
    public void begin() {
        go(IncidentStatus.IN_PROGRESS);
    }

    void go(IncidentStatus to) {
        refuseUnless(status.next().contains(to), "incidentCannotGo", status, to);
        status = to;
        if (to != IncidentStatus.WAITING_VENDOR) vendorId = null;
    }

    void answeredBy(Long vendorId) {
        this.vendorId = vendorId;
    }

    void waitForVendor(Long vendorId) {
        go(IncidentStatus.WAITING_VENDOR);
        this.vendorId = vendorId;
    }

    void resolve(String cause, String solution, Instant now) {
        if (solution == null || solution.isBlank()) throw RuleBroken.at("solution", "required");
        go(IncidentStatus.RESOLVED);
        this.cause = cause == null || cause.isBlank() ? null : cause.strip();
        this.solution = solution.strip();
        this.resolvedAt = now;
        responded(now);
    }

    void close(Instant now) {
        go(IncidentStatus.CLOSED);
        closedAt = now;
    }

    void cancel(Instant now) {
        go(IncidentStatus.CANCELLED);
        closedAt = now;
    }

    void reopen() {
        refuseUnless(!status.isOpen(), "incidentIsOpen");
        go(IncidentStatus.IN_PROGRESS);
        reopenCount++;
        resolvedAt = null;
        closedAt = null;
        duplicateOf = null;
    }

    void duplicates(long other) {
        if (other == id) throw RuleBroken.at("duplicateOf", "duplicateOfItself");
        duplicateOf = other;
    }

    void responded(Instant now) {
        if (respondedAt == null) respondedAt = now;
    }

    @Override
    public void touched(Instant now) {
        updatedAt = now;
    }

    void reassigned(int count) {
        this.reassignmentCount = count;
    }

    void imported(String sourceKey, Boolean madeSla) {
        this.sourceKey = sourceKey;
        this.sourceMadeSla = madeSla;
        this.channel = Channel.IMPORT;
    }

    private static void refuseUnless(boolean allowed, String code, Object... arguments) {
        if (!allowed) throw new RuleBroken(code, arguments);
    }

    @Override
    public CaseHead head() {
        return new CaseHead(
                IncidentKind.KIND,
                id,
                number,
                title,
                status,
                priority,
                new Place(memberId, unitId, serviceId, systemId, vendorId, reporterId),
                teamId,
                assigneeId,
                openedAt,
                respondedAt,
                resolvedAt,
                updatedAt);
    }

    @Override
    public int version() {
        return version;
    }

    IncidentStatus status() {
        return status;
    }

    Priority priority() {
        return priority;
    }

    long id() {
        return id;
    }

    long memberId() {
        return memberId;
    }

    Long vendorId() {
        return vendorId;
    }

    boolean isReportedBy(long personId) {
        return Objects.equals(reporterId, personId);
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", number);
        facts.put("title", title);
        facts.put("description", description);
        facts.put("serviceId", serviceId);
        facts.put("systemId", systemId);
        facts.put("reporterId", reporterId);
        facts.put("impact", impact);
        facts.put("urgency", urgency);
        facts.put("priority", priority);
        facts.put("priorityReason", priorityReason);
        facts.put("status", status);
        facts.put("vendorId", vendorId);
        facts.put("teamId", teamId);
        facts.put("assigneeId", assigneeId);
        facts.put("cause", cause);
        facts.put("solution", solution);
        facts.put("duplicateOf", duplicateOf);
        return facts;
    }
}
