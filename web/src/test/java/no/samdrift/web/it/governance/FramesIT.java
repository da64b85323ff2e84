package no.samdrift.web.it.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** What is kept of a frame. */
class FramesIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private static Map<String, Object> frame(String base, String growth) {
        return Map.of(
                "name",
                "Prøve " + UUID.randomUUID(),
                "firstYear",
                2026,
                "lastYear",
                2027,
                "lines",
                List.of(Map.of("name", "drift", "base", base, "baseYear", 2026, "growth", growth)));
    }

    private BigDecimal sum(long id, int year) {
        return new BigDecimal(
                admin.get("/frames/" + id).json().at("/forecast/sum/" + year).asString());
    }

    /** governance.frame R1 */
    @Test
    void itsFiguresAreComputedFromItsRulesWhenItIsRead() throws Exception {
        long id = admin.post("/frames", frame("700", "0.5"))
                .json()
                .at("/frame/id")
                .asLong();
        assertEquals(0, new BigDecimal("1050").compareTo(sum(id, 2027)));
        try (var database = product.database();
                var sql = database.createStatement()) {
            sql.execute(
                    "update governance_frame set frame_lines = replace(frame_lines, '700', '800') where id = " + id);
        }
        assertEquals(0, new BigDecimal("1200").compareTo(sum(id, 2027)));
    }

    /** governance.frame R2 */
    @Test
    void aRuleThatCannotBeComputedIsNotKept() {
        List<String> path = List.of("lines[0].growth");
        assertEquals(path, admin.post("/frames", frame("700", "mye")).violated());
        long id = admin.post("/frames", frame("700", "0.5"))
                .json()
                .at("/frame/id")
                .asLong();
        assertEquals(
                path,
                admin.put("/frames/" + id, frame("700", "mye"), "If-Match", "*").violated());
        assertEquals(0, new BigDecimal("1050").compareTo(sum(id, 2027)), "as it was");
    }
}
