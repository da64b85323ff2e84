package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.data.Sql;

/** Cases that somebody chose in the queue, to do the same with all of them: as they stand now. */
@ApplicationScoped
@Transactional
public class ChosenCases {
    private static final String ROW = """
            select w.kind, w.case_id as id, w.number, w.title, w.status,
                elt(w.priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW') as priority, w.team_id, w.assignee_id,
                %s as version, %s as workable
            from servicedesk_work_item w where %s and w.case_id in (%s) order by w.number""";

    @Inject
    Sql sql;

    @Inject
    WorkQueue queue;

    @Inject
    CaseKinds kinds;

    private record Row(
            String kind,
            long id,
            String number,
            String title,
            String status,
            Priority priority,
            Long teamId,
            Long assigneeId,
            int version,
            boolean workable) {}

    /** Those of the cases that are in the queue still, by number. */
    public List<ChosenCase> of(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql
                .list(
                        Row.class,
                        ROW.formatted(version(), queue.reached(null, CaseKind::work), queue.where(QueueFilter.ALL), in),
                        queue.values(QueueFilter.ALL))
                .stream()
                .map(this::chosen)
                .toList();
    }

    /** The version is the practice's own to keep. */
    private String version() {
        return kinds.all().stream()
                .map(kind -> " when '" + kind.kind() + "' then (select x.version from " + kind.table()
                        + " x where x.id = w.case_id)")
                .collect(Collectors.joining("", "case w.kind", " end"));
    }

    private ChosenCase chosen(Row row) {
        return new ChosenCase(
                row.kind(),
                row.id(),
                row.number(),
                row.title(),
                kinds.named(row.kind()).state(row.status()),
                row.priority(),
                row.teamId(),
                row.assigneeId(),
                row.version(),
                row.workable());
    }
}
