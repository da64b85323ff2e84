package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.own.OwnFields;

/** What stands in the own fields of cases that lie in one queue, though each practice has fields of its own. */
@ApplicationScoped
@Transactional
public class OwnInQueue {
    @Inject
    OwnFields fields;

    /** The rows with it, in the order they came in: a question for each kind among them that has fields. */
    public List<WorkRow> in(List<WorkRow> rows) {
        Map<Long, WorkRow> filled = rows.stream().collect(Collectors.groupingBy(WorkRow::kind)).entrySet().stream()
                .flatMap(of -> fields.in(of.getKey(), of.getValue(), WorkRow::caseId).stream())
                .collect(Collectors.toMap(WorkRow::caseId, row -> row));
        return rows.stream().map(row -> filled.get(row.caseId())).toList();
    }
}
