package no.samdrift.web.it.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** By which version, among whom and by which count a share is computed, and what of it may change. */
class CostSharesIT {
    private static final List<Map<String, Object>> EQUAL = List.of(Map.of("basis", "EQUAL", "share", "1"));
    private static final List<Map<String, Object>> BY_INHABITANTS =
            List.of(Map.of("basis", "MEASURE", "measure", "inhabitants", "share", "1"));
    /** The inhabitants of all of them as counted on 1 July 2023: each pays as many kroner as it has. */
    private static final String AMOUNT = "68163";

    private static final String SNASA = "(select member_id from cooperation_member_code where code = '5041')";

    private final Product product = Product.shared();
    private final Api admin = product.as("admin");
    private final long decision =
            admin.get("/decisions?limit=1").json().at("/items/0/id").asLong();

    /** In equal parts from 2023 on, by inhabitants from the summer of 2025. */
    private long key() {
        Answer key = admin.post(
                "/cost-keys",
                Map.of("name", "Prøve " + UUID.randomUUID(), "first", version("2023-01-01", decision, EQUAL)));
        assertEquals(201, key.status(), key::toString);
        long id = key.json().at("/key/id").asLong();
        assertEquals(
                200, again(id, version("2025-07-01", decision, BY_INHABITANTS)).status());
        return id;
    }

    private static Map<String, Object> version(String from, long decision, List<Map<String, Object>> elements) {
        return Map.of("validFrom", from, "decisionId", decision, "key", elements);
    }

    private Answer again(long key, Map<String, Object> version) {
        return admin.post("/cost-keys/" + key + "/versions", version, "If-Match", "*");
    }

    private Answer compute(long key, int year, String basisDate, List<Map<String, Object>> lines) {
        return admin.post(
                "/cost-shares",
                Map.of(
                        "title", "Prøve " + UUID.randomUUID(),
                        "year", year,
                        "keyId", key,
                        "amount", AMOUNT,
                        "basisDate", basisDate,
                        "lines", lines));
    }

    /** What each pays, by its number. */
    private static Map<String, BigDecimal> paid(JsonNode share) {
        Map<String, BigDecimal> paid = new TreeMap<>();
        share.get("lines")
                .forEach(line -> paid.put(
                        line.get("memberNo").asString(),
                        new BigDecimal(line.get("total").asString()).stripTrailingZeros()));
        return paid;
    }

    /** With the register of members as if it had been otherwise. */
    private <T> T meanwhile(String otherwise, String asItWas, Callable<T> work) throws Exception {
        try (var database = product.database();
                Statement sql = database.createStatement()) {
            sql.execute(otherwise);
            try {
                return work.call();
            } finally {
                sql.execute(asItWas);
            }
        }
    }

    /** governance.costshare R1 */
    @Test
    void eachVersionOfAKeyHoldsUntilTheNextAndSaysWhoDecidedIt() {
        long key = key();
        JsonNode versions = admin.get("/cost-keys/" + key).json().get("versions");
        assertEquals("2025-07-01", versions.at("/0/validTo").asString());
        assertTrue(versions.at("/1/validTo").isNull());
        versions.forEach(v -> assertEquals(decision, v.at("/decision/id").asLong()));
        assertEquals(
                List.of("decisionId"),
                again(key, version("2026-01-01", 1, EQUAL)).violated());
        assertEquals(
                List.of("validFrom"),
                again(key, version("2025-07-01", decision, EQUAL)).violated(),
                "what has begun is only followed");
        assertEquals(versions, admin.get("/cost-keys/" + key).json().get("versions"));
    }

    /** governance.costshare R2 */
    @Test
    void aShareIsComputedAsOfNewYearWithTheInhabitantsOfItsBasisDate() throws Exception {
        long key = key();
        Map<String, BigDecimal> before =
                paid(compute(key, 2025, "2023-07-01", List.of()).json());
        assertEquals(new BigDecimal("13632.6"), before.get("5041"), "in equal parts until the summer");
        Map<String, BigDecimal> after =
                paid(compute(key, 2026, "2023-07-01", List.of()).json());
        assertEquals(new BigDecimal("2021"), after.get("5041"));
        assertEquals(new BigDecimal("23955"), after.get("5006"));
        assertEquals(
                List.of("key[0].measure"),
                compute(key, 2026, "2023-06-30", List.of()).violated(),
                "nobody was counted by then");
        Map<String, BigDecimal> without = meanwhile(
                "update cooperation_member set joined_on = '2025-01-02' where id = " + SNASA,
                "update cooperation_member set joined_on = '2023-01-01' where id = " + SNASA,
                () -> paid(compute(key, 2025, "2023-07-01", List.of()).json()));
        assertEquals(4, without.size(), without::toString);
        assertEquals(null, without.get("5041"));
    }

    /** governance.costshare R3 */
    @Test
    void whatWasComputedStaysAsItWas() throws Exception {
        JsonNode share = compute(key(), 2026, "2023-07-01", List.of()).json();
        String path = "/cost-shares/" + share.at("/share/id").asString();
        JsonNode otherwise = meanwhile(
                "update cooperation_member m join cooperation_member_inhabitants n on n.member_id = m.id"
                        + " join cooperation_member_code c on c.member_id = m.id"
                        + " set m.name = 'Snåase', n.inhabitants = 9999, c.code = '5998' where c.code = '5041'",
                "update cooperation_member m join cooperation_member_inhabitants n on n.member_id = m.id"
                        + " join cooperation_member_code c on c.member_id = m.id"
                        + " set m.name = 'Snåsa', n.inhabitants = 2021, c.code = '5041' where c.code = '5998'",
                () -> admin.get(path).json());
        assertEquals(share.get("lines"), otherwise.get("lines"));
        Map<String, Object> change = new HashMap<>(Map.of(
                "title",
                "Nytt navn",
                "lines",
                List.of(Map.of("name", "Drift", "amount", AMOUNT, "services", List.of()))));
        JsonNode changed = admin.put(path, change, "If-Match", "*").json();
        assertEquals("Nytt navn", changed.at("/share/title").asString());
        assertEquals("Drift", changed.at("/costLines/0/name").asString());
        assertEquals(share.get("lines"), changed.get("lines"));
        change.put("amount", "1");
        assertNotEquals(200, admin.put(path, change, "If-Match", "*").status(), "its amount is no part of a change");
        assertEquals(share.at("/share/amount"), admin.get(path).json().at("/share/amount"));
    }

    /** governance.costshare R4 */
    @Test
    void theCostLinesAddUpToTheAmount() {
        long key = key();
        Map<String, Object> most = Map.of("name", "Lønn", "amount", "68000.00");
        Map<String, Object> rest = Map.of("name", "Drift", "amount", "163.00");
        assertEquals(
                List.of("lines"),
                compute(key, 2026, "2023-07-01", List.of(most)).violated());
        Answer share = compute(key, 2026, "2023-07-01", List.of(most, rest));
        assertEquals(201, share.status(), share::toString);
        assertEquals(
                List.of("lines"),
                admin.put(
                                "/cost-shares/" + share.json().at("/share/id").asString(),
                                Map.of("title", "Uten resten", "lines", List.of(most)),
                                "If-Match",
                                "*")
                        .violated());
    }
}
