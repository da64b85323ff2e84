package no.samdrift.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Sql;
import org.junit.jupiter.api.Test;

class RowsTest {
    private record Vendor(String name, long id) {}

    private static final Rows<Vendor> ROWS = new Rows<>(
            Vendor.class,
            "v.name, v.id",
            "sourcing_vendor v",
            Order.rising(List.of("v.name", "v.id"), v -> List.of(v.name(), v.id())));

    /** R5, R6 */
    @Test
    void pageSliceCountAndOneAreTheSameQuery() {
        List<String> asked = new ArrayList<>();
        Sql sql = new Sql() {
            @Override
            public <T> List<T> list(Class<T> type, String query, Map<String, ?> values) {
                asked.add(query);
                return List.of();
            }

            @Override
            public long count(String query, Map<String, ?> values) {
                asked.add(query);
                return 0;
            }
        };
        Where where = Where.visible("(v.member_id in (1))").and("v.active = ?", true);
        ROWS.page(sql, where, null, 20);
        ROWS.slice(sql, where, 40, 20);
        ROWS.all(sql, where);
        ROWS.first(sql, where);
        String same = "from sourcing_vendor v where (v.member_id in (1)) and (v.active = :w0)";
        String rows = "select v.name, v.id " + same + " order by v.name, v.id";
        assertEquals(4, asked.size());
        asked.forEach(query -> assertTrue(query.startsWith(rows), query));
        ROWS.count(sql, where);
        assertEquals("select count(*) " + same, asked.getLast());
    }
}
