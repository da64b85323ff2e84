package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

@ApplicationScoped
class NumberBlocks {
    private final Sql sql;

    protected NumberBlocks() {
        this(null);
    }

    @Inject
    NumberBlocks(Sql sql) {
        this.sql = sql;
    }

    /** The last number of a block of {@code size} that now is the caller's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long take(String series, int year, int size) {
        var key = Map.of("series", series, "year", year, "size", size);
        sql.run(
                "insert into kernel_number(series, year, last_no) values (:series, :year, last_insert_id(:size))"
                        + " on duplicate key update last_no = last_insert_id(last_no + :size)",
                key);
        return sql.count("select last_no from kernel_number where series = :series and year = :year for update", key);
    }
}
