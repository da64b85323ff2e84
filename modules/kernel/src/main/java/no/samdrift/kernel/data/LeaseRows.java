package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

@ApplicationScoped
class LeaseRows {
    @Inject
    Sql sql;

    @Transactional
    public boolean take(String work, String holder, Instant now, Instant until) {
        Map<String, Object> row = Map.of("work", work, "holder", holder, "now", now, "until", until);
        sql.run(
                "insert into kernel_lease(work, holder, held_until) values (:work, '', :now)"
                        + " on duplicate key update work = work",
                row);
        return sql.run(
                        "update kernel_lease set holder = :holder, held_until = :until"
                                + " where work = :work and (holder = :holder or held_until <= :now)",
                        row)
                > 0;
    }

    @Transactional
    public void drop(String work, String holder) {
        sql.run(
                "delete from kernel_lease where work = :work and holder = :holder",
                Map.of("work", work, "holder", holder));
    }

    @Transactional
    public void drop(String holder) {
        sql.run("delete from kernel_lease where holder = :holder", Map.of("holder", holder));
    }
}
