package no.samdrift.servicedesk.work;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** The cases that only some may see, as one condition of all that shows cases (R9). */
@ApplicationScoped
public class Restrictions {
    private static final Visibility.Columns PLACED = new Visibility.Columns("r.member_id", null, null, null, null);

    private static final int MOST_IDS = 500;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** A condition that begins with {@code and}: the case of that id is not kept from the caller. */
    public String seen(String caseId) {
        String hidden = hidden();
        return hidden == null ? "" : " and " + caseId + " not in (" + hidden + ")";
    }

    /** The same for what looks at many cases: few ids stand there themselves, which spares each of them a question. */
    String seenOfMany(String caseId) {
        String hidden = hidden();
        if (hidden == null) return "";
        List<Long> ids = sql.list(Long.class, hidden + " limit " + (MOST_IDS + 1), Map.of());
        if (ids.isEmpty()) return "";
        if (ids.size() > MOST_IDS) return seen(caseId);
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", " and " + caseId + " not in (", ")"));
    }

    /** Ids of the cases that are kept from the caller, as a query; null where none is. */
    private String hidden() {
        Visibility all = current.get().visible(ServiceDeskRight.READ_RESTRICTED);
        if (all.everything()) return null;
        return "select r.case_id from servicedesk_restriction r where not coalesce(" + all.where(PLACED)
                + ", false) and r.case_id not in (select n.case_id from servicedesk_insider n where n.person_id = "
                + current.get().personId() + ")";
    }

    /**
     * Of some things those that hang on cases which are kept from the caller.
     *
     * @param things their table, {@code x}; {@code caseId} is the column of it that is the case's id
     */
    public Set<String> hiding(String things, String caseId, Collection<String> keys) {
        String hidden = hidden();
        String ids = keys.stream().filter(key -> key.matches("\\d{1,18}")).collect(Collectors.joining(","));
        if (hidden == null || ids.isEmpty()) return Set.of();
        return Set.copyOf(sql.list(
                String.class,
                "select x.id from " + things + " x where x.id in (" + ids + ") and " + caseId + " in (" + hidden + ")",
                Map.of()));
    }

    /** People who see the case though it is restricted; empty where it is not. */
    Optional<Set<Long>> people(long caseId) {
        List<Long> people = sql.list(
                Long.class,
                "select coalesce(n.person_id, 0) from servicedesk_restriction r"
                        + " left join servicedesk_insider n on n.case_id = r.case_id where r.case_id = :case",
                Map.of("case", caseId));
        return people.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(people));
    }

    void put(CaseHead head, Restriction reason, Collection<Long> people) {
        Map<String, Object> row = new HashMap<>();
        long me = current.get().personId();
        row.put("case", head.id());
        row.put("member", head.place().memberId());
        row.put("reason", reason);
        row.put("now", time.now());
        row.put("by", me == 0 ? null : me);
        sql.run(
                "insert into servicedesk_restriction(case_id, member_id, reason, since, by_id)"
                        + " values (:case, :member, :reason, :now, :by) on duplicate key update reason = :reason",
                row);
        sql.run("delete from servicedesk_insider where case_id = :case", row);
        people.forEach(person -> let(head.id(), person));
    }

    void lift(long caseId) {
        sql.run("delete from servicedesk_restriction where case_id = :case", Map.of("case", caseId));
    }

    /** R10: to be given the case is to be shown it; before anybody is told of it. */
    void assigned(@Observes @Priority(1) CaseMoved moved) {
        Long assignee = moved.is().assigneeId();
        if (assignee != null && !assignee.equals(moved.was().assigneeId()))
            let(moved.is().id(), assignee);
    }

    /** Where the case is restricted. */
    private void let(long caseId, long person) {
        sql.run(
                "insert ignore into servicedesk_insider(case_id, person_id)"
                        + " select case_id, :person from servicedesk_restriction where case_id = :case",
                Map.of("case", caseId, "person", person));
    }
}
