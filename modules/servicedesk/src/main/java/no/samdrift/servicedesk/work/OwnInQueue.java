package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.own.OwnCondition;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;

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

    /** What an address asks of own fields, each by the first of these practices that has one of that name. */
    public List<OwnCondition> asked(Collection<String> kinds, Map<String, String> address) {
        List<OwnCondition> all = new ArrayList<>();
        OwnFilter.in(address)
                .asked()
                .forEach((name, value) -> kinds.stream()
                        .filter(kind ->
                                fields.of(kind).stream().anyMatch(field -> (name + ".").startsWith(field.code() + ".")))
                        .findFirst()
                        .ifPresent(kind -> all.addAll(fields.asked(kind, new OwnFilter(Map.of(name, value))))));
        return all;
    }
}
