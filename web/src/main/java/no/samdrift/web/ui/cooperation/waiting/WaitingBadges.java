package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import java.time.LocalDate;
import no.samdrift.cooperation.approval.ApprovalLine;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** How approvals and tasks stand, in badges. */
final class WaitingBadges {
    private WaitingBadges() {}

    static StatusBadge status(ApprovalStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.ACTIVE;
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(t("approvalStatus." + status), tone);
    }

    static StatusBadge answer(ApprovalLine line) {
        if (line.answer() != null)
            return status(ApprovalStatus.valueOf(line.answer().name()));
        return line.waiting()
                ? new StatusBadge(t("approval.waiting"), Tone.ACTIVE)
                : new StatusBadge(t("approval.notWaiting"), Tone.NEUTRAL);
    }

    static StatusBadge status(TaskRow task) {
        if (!task.open()) return new StatusBadge(t("task.isDone"), Tone.GOOD);
        return task.overdue()
                ? new StatusBadge(t("task.late"), Tone.BAD)
                : new StatusBadge(t("task.open"), Tone.ACTIVE);
    }

    /** A day, marked where it has passed. */
    static Object day(LocalDate day, boolean late) {
        return late ? new StatusBadge(t("waiting.late", Formats.date(day)), Tone.BAD) : day;
    }

    /** What of the thing is meant: {@code option-1} in words; nothing where it is the thing as such. */
    static String about(ApprovalRow approval) {
        if (approval.about() == null) return "";
        String[] parts = approval.about().split("-", 2);
        return Texts.find(Texts.locale(), "approval.about." + parts[0], parts.length > 1 ? parts[1] : "")
                .orElse(approval.about());
    }
}
