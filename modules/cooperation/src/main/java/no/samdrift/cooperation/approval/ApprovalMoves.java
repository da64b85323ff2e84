package no.samdrift.cooperation.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.time.Time;

/** What moves an approval: an answer, or that it is taken back. At the version that was read, so that no answer is lost. */
@ApplicationScoped
class ApprovalMoves {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Time time;

    @Inject
    Register register;

    @Inject
    ApprovalRows rows;

    @Inject
    ApprovalNotices notices;

    @Inject
    Event<ApprovalClosed> closed;

    private record Moved(ApprovalStatus status, Instant closedAt) {}

    /** R2 to R5. */
    void answer(ApprovalDetails before, AnswerApproval answer) {
        ApprovalLine line = own(before, answer.approverId());
        if (answer.answer() == ApprovalAnswer.REJECTED && answer.reason() == null)
            throw RuleBroken.at("reason", "rejectionWithoutReason");
        Map<String, Object> row = new HashMap<>();
        row.put("id", before.approval().id());
        row.put("place", line.place());
        row.put("answer", answer.answer());
        row.put("by", current.get().personId());
        row.put("at", time.now());
        row.put("reason", answer.reason());
        sql.run(
                "update cooperation_approval_line set answer = :answer, answered_by = :by, answered_at = :at,"
                        + " reason = :reason where approval_id = :id and place = :place",
                row);
        List<ApprovalRule.Asked> asked = before.lines().stream()
                .map(each -> new ApprovalRule.Asked(
                        each.memberId(), each.place() == line.place() ? answer.answer() : each.answer()))
                .toList();
        Map<String, Object> told = new HashMap<>();
        told.put("answer", answer.answer());
        told.put("approver", line.person());
        told.put("reason", answer.reason());
        move(before, "approval.answer", before.approval().rule().outcome(asked), asked, told);
    }

    private ApprovalLine own(ApprovalDetails approval, Long approverId) {
        long me = current.get().personId();
        if (approval.approval().askerId() == me) throw NotAllowed.because("approvalOfOneself");
        if (!approval.approval().open()) throw ApprovalRefusals.closed(approval);
        List<ApprovalLine> mine = approval.lines().stream()
                .filter(line -> line.isFor(me))
                .filter(line -> approverId == null || line.personId() == approverId)
                .toList();
        if (mine.isEmpty()) throw ApprovalRefusals.notWaited(approval, me, approverId);
        Optional<ApprovalLine> self =
                mine.stream().filter(line -> line.personId() == me).findFirst();
        if (self.isEmpty() && mine.size() > 1) throw RuleBroken.at("approverId", "required");
        return self.orElse(mine.getFirst());
    }

    void withdraw(ApprovalDetails before) {
        if (before.approval().askerId() != current.get().personId()) throw new NotAllowed("approvals");
        if (!before.approval().open()) throw ApprovalRefusals.closed(before);
        ApprovalStatus to = ApprovalStatus.WITHDRAWN;
        move(before, "approval.withdraw", to, List.of(), Map.of("status", to));
    }

    private void move(
            ApprovalDetails before,
            String action,
            ApprovalStatus status,
            List<ApprovalRule.Asked> asked,
            Map<String, Object> told) {
        ApprovalRow row = before.approval();
        boolean open = status == ApprovalStatus.OPEN;
        register.set(Approvals.TABLE, row.id(), row.version(), new Moved(status, open ? null : time.now()));
        for (ApprovalLine line : before.lines()) {
            boolean waits = open && row.rule().waits(asked, line.place());
            if (waits != line.waiting())
                sql.run(
                        "update cooperation_approval_line set waiting = :waits where approval_id = :id and place = :place",
                        Map.of("waits", waits, "id", row.id(), "place", line.place()));
        }
        audit.changed(action, "approval", row.id(), row.memberId(), Map.of(), told);
        changes.put(row.kind(), row.thingId());
        ApprovalDetails after = rows.byId(row.id());
        if (open) {
            notices.waiting(after);
            return;
        }
        notices.closed(before, after);
        closed.fire(new ApprovalClosed(row.id(), row.kind(), row.thingId(), row.about(), status));
    }
}
