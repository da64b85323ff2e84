package no.samdrift.servicedesk.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.own.OwnCondition;

/**
 * Which open cases; each part narrows, null leaves it out. The same filter serves list, count, export and live view.
 *
 * @param text words of the title, or a number
 * @param kinds of practice; null or empty for all
 * @param open only what is not solved
 * @param statuses names of states, of whichever practice; null or empty for all
 * @param own what is asked of own fields
 * @param rest further conditions over {@code servicedesk_work_item w}, with no values but numbers of ours
 */
public record QueueFilter(
        String text, Set<String> kinds, boolean open, Set<String> statuses, List<OwnCondition> own, String rest) {
    /** By when something is due; soon is within two hours. */
    public enum Due {
        OVERDUE,
        SOON,
        TODAY
    }

    public static final QueueFilter ALL = new QueueFilter(null, null, false, null, List.of(), "");

    /** Cases of one practice. */
    public static QueueFilter ofKind(String kind) {
        return ALL.kinds(Set.of(kind));
    }

    public QueueFilter text(String words) {
        return new QueueFilter(words, kinds, open, statuses, own, rest);
    }

    public QueueFilter kinds(Set<String> practices) {
        return new QueueFilter(text, practices, open, statuses, own, rest);
    }

    public QueueFilter open(boolean only) {
        return new QueueFilter(text, kinds, only, statuses, own, rest);
    }

    public QueueFilter statuses(Set<String> names) {
        return new QueueFilter(text, kinds, open, names, own, rest);
    }

    public QueueFilter statuses(CaseState... which) {
        return statuses(Stream.of(which).map(CaseState::name).collect(Collectors.toSet()));
    }

    public QueueFilter own(List<OwnCondition> asked) {
        return new QueueFilter(text, kinds, open, statuses, asked, rest);
    }

    public QueueFilter priority(Priority priority) {
        return is("priority", priority == null ? null : priority.ordinal() + 1L);
    }

    public QueueFilter member(Long id) {
        return is("member_id", id);
    }

    public QueueFilter service(Long id) {
        return is("service_id", id);
    }

    public QueueFilter system(Long id) {
        return is("system_id", id);
    }

    /** Cases of any of these teams; none of them finds nothing. */
    public QueueFilter teams(Collection<Long> ids) {
        if (ids == null) return this;
        return and(
                ids.isEmpty()
                        ? "1=0"
                        : ids.stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "w.team_id in (", ")")));
    }

    public QueueFilter assignee(Long id) {
        return is("assignee_id", id);
    }

    public QueueFilter reporter(Long id) {
        return is("reporter_id", id);
    }

    public QueueFilter vendor(Long id) {
        return is("vendor_id", id);
    }

    /** Nobody has it. */
    public QueueFilter unassigned() {
        return and("w.assignee_id is null and w.phase <> 'DONE'");
    }

    public QueueFilter due(Due due) {
        return and("w.due_at < :" + due + (due == Due.OVERDUE ? "" : " and w.due_at >= :OVERDUE"));
    }

    private QueueFilter is(String column, Long id) {
        return id == null ? this : and("w." + column + " = " + id);
    }

    private QueueFilter and(String condition) {
        return new QueueFilter(text, kinds, open, statuses, own, rest + " and " + condition);
    }
}
