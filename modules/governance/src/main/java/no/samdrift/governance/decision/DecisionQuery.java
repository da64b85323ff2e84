package no.samdrift.governance.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The filter of the decisions as SQL over {@code governance_decision d}. */
final class DecisionQuery {
    private DecisionQuery() {}

    static String where(Decisions.Filter f) {
        return " where (1=1)"
                + (f.text() == null || f.text().isBlank()
                        ? ""
                        : " and (d.number like :anywhere or d.title like :anywhere or d.body like :anywhere)")
                + (f.body() == null ? "" : " and d.body = :body")
                + (f.status() == null ? "" : " and d.status = :status")
                + (f.ownerId() == null ? "" : " and d.owner_id = :owner")
                + (!Boolean.TRUE.equals(f.overdue()) ? "" : " and d.status = 'OPEN' and d.due_on < :today");
    }

    static Map<String, Object> values(Decisions.Filter f, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        if (f.text() != null) {
            String text =
                    f.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("anywhere", "%" + text + "%");
        }
        values.put("body", f.body());
        values.put("status", f.status());
        values.put("owner", f.ownerId());
        return values;
    }
}
