package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.time.Time;

/**
 * The words of approvals and tasks that were closed so long ago that nobody needs them. Who approved what of which thing
 * stays: decisions rest on it.
 */
@ApplicationScoped
@Transactional
class WaitingRetention implements Retained {
    private static final String APPROVAL = "approval";
    private static final String TASK = "task";

    @Inject
    Sql sql;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Time time;

    private record Closed(long id, int version, Long memberId, String note) {}

    private record Task(String title, String note, Instant forgottenAt) {}

    private record Question(String question, Instant forgottenAt) {}

    @Override
    public Set<String> kinds() {
        return Set.of(APPROVAL, TASK);
    }

    private static String ended(String kind) {
        return kind.equals(TASK) ? "c.done_at" : "c.closed_at";
    }

    private static String due(String kind) {
        return " from cooperation_" + kind + " c where c.forgotten_at is null and " + ended(kind) + " < :before";
    }

    @Override
    public long count(String kind, Instant before) {
        return sql.count("select count(*)" + due(kind), Map.of("before", before));
    }

    @Override
    public List<Due> oldest(String kind, Instant before, int most) {
        return sql.list(
                Due.class,
                "select cast(c.id as char) as `key`, " + (kind.equals(TASK) ? "c.title" : "c.question as title") + ", "
                        + ended(kind) + " as ended" + due(kind) + " order by " + ended(kind) + ", c.id limit :most",
                Map.of("before", before, "most", most));
    }

    @Override
    public int forget(String kind, Instant before, int most) {
        List<Closed> closed = sql.list(
                Closed.class,
                "select c.id, c.version, c.member_id, " + (kind.equals(TASK) ? "c.note" : "null as note") + due(kind)
                        + " order by c.id limit :most for update",
                Map.of("before", before, "most", most));
        closed.forEach(each -> forget(kind, each));
        return closed.size();
    }

    /** At a new version: nobody who has it in an open form writes it back. */
    private void forget(String kind, Closed closed) {
        boolean task = kind.equals(TASK);
        register.set(
                new Table("cooperation_" + kind, kind),
                closed.id(),
                closed.version(),
                task
                        ? new Task(
                                PersonalText.REDACTED, closed.note() == null ? null : PersonalText.REDACTED, time.now())
                        : new Question(PersonalText.REDACTED, time.now()));
        sql.run(
                task
                        ? "update cooperation_task_line set text = :text where task_id = :id"
                        : "update cooperation_approval_line set reason = :text where approval_id = :id and reason is not null",
                Map.of("id", closed.id(), "text", PersonalText.REDACTED));
        notices.blank(kind, String.valueOf(closed.id()));
        audit.blank(kind, closed.id());
        audit.created(kind + ".forget", kind, closed.id(), closed.memberId(), Map.of("forgotten", true));
    }
}
