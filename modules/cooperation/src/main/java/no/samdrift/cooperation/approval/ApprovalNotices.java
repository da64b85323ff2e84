package no.samdrift.cooperation.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Tells those whose answer is waited for, and the asker what came of it (R7). */
@ApplicationScoped
@Transactional
public class ApprovalNotices {
    @Inject
    Notices notices;

    @Inject
    ApprovalRows rows;

    @Inject
    Sql sql;

    @Inject
    Time time;

    /** The house's own work, every hour: who is away since it was asked, and what is due. How many approvals are open. */
    public int remind() {
        int open = 0;
        for (ApprovalRow row :
                ApprovalRows.BY_DAY.all(sql, Where.anything().and("a.status = ?", ApprovalStatus.OPEN))) {
            ApprovalDetails approval = rows.details(row);
            waiting(approval);
            LocalDate today = time.today();
            if (today.isAfter(row.dueOn())) {
                Map<Long, Why> people = asked(approval);
                people.put(row.askerId(), Why.ASKER);
                tell(approval, "late", Topic.DUE, people, ApprovalRefusals.day(row.dueOn()));
            } else if (!today.isBefore(row.dueOn().minusDays(1)))
                tell(approval, "soon", Topic.DUE, asked(approval), ApprovalRefusals.day(row.dueOn()));
            open++;
        }
        return open;
    }

    /** Whoever has not been told yet that it waits for them. */
    void waiting(ApprovalDetails approval) {
        for (ApprovalLine line : approval.lines()) {
            if (!line.waiting()) continue;
            tell(
                    approval,
                    "asked",
                    Topic.APPROVAL,
                    once(line.personId(), Why.APPROVER),
                    approval.approval().question());
            if (line.deputyId() != null
                    && line.deputyId() != approval.approval().askerId())
                tell(approval, "deputy", Topic.APPROVAL, once(line.deputyId(), Why.DEPUTY), line.person());
        }
    }

    private static Map<Long, Why> once(long person, Why why) {
        return new HashMap<>(Map.of(person, why));
    }

    private static Map<Long, Why> asked(ApprovalDetails approval) {
        Map<Long, Why> people = new LinkedHashMap<>();
        for (ApprovalLine line : approval.lines()) {
            if (!line.waiting()) continue;
            if (line.deputyId() != null) people.put(line.deputyId(), Why.DEPUTY);
            people.put(line.personId(), Why.APPROVER);
        }
        return people;
    }

    /** The asker what came of it; those whose answer was waited for that it is taken back. */
    void closed(ApprovalDetails before, ApprovalDetails after) {
        ApprovalRow row = after.approval();
        switch (row.status()) {
            case WITHDRAWN -> tell(after, "withdrawn", Topic.APPROVAL, asked(before), null);
            case APPROVED -> tell(after, "approved", Topic.MOVED, once(row.askerId(), Why.ASKER), null);
            case REJECTED -> tell(after, "rejected", Topic.MOVED, once(row.askerId(), Why.ASKER), reason(after));
            case OPEN -> throw new IllegalArgumentException("open");
        }
    }

    private static String reason(ApprovalDetails approval) {
        return approval.last().map(ApprovalLine::reason).orElse(null);
    }

    private void tell(ApprovalDetails approval, String what, Topic topic, Map<Long, Why> people, String detail) {
        ApprovalRow row = approval.approval();
        people.keySet().removeIf(person -> !isNew(row.id(), person, what));
        if (people.isEmpty()) return;
        notices.tell(
                new News(topic, "approval." + what, "approval", String.valueOf(row.id()), row.title(), detail, false),
                people);
    }

    private boolean isNew(long approval, long person, String what) {
        return sql.run(
                        "insert ignore into cooperation_approval_told(approval_id, person_id, what, told_at)"
                                + " values (:approval, :person, :what, :now)",
                        Map.of("approval", approval, "person", person, "what", what, "now", time.now()))
                > 0;
    }
}
