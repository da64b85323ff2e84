package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The doors of the small registers: list, one, create, change by the version that was read. */
class DoorsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private static String fresh(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** All of a list, by pages of so many. */
    private static List<String> paged(Api who, String list, int limit, String field) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = who.get(list + (list.contains("?") ? "&" : "?") + "limit=" + limit + cursor);
            assertEquals(200, page.status(), page::toString);
            JsonNode items = page.json().get("items");
            assertTrue(items.size() <= limit, list + " gives " + items.size());
            items.forEach(item -> seen.add(item.get(field).asString()));
            JsonNode next = page.json().get("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        return seen;
    }

    @Test
    void everyListPages() {
        String number = admin.post("/incidents", Api.incident("Blar", "5041"))
                .json()
                .get("number")
                .asString();
        for (int i = 0; i < 3; i++) admin.post("/incidents/" + number + "/entries", Map.of("text", "Svar " + i));
        for (var list : Map.of(
                        "/services",
                        "code",
                        "/members",
                        "memberNo",
                        "/members/5037/units",
                        "id",
                        "/teams",
                        "id",
                        "/levels",
                        "id",
                        "/calendars",
                        "id",
                        "/grants",
                        "id",
                        "/tokens",
                        "id",
                        "/incidents/" + number + "/entries",
                        "id",
                        "/incidents/" + number + "/history",
                        "id")
                .entrySet()) {
            List<String> byTwo = paged(admin, list.getKey(), 2, list.getValue());
            assertEquals(paged(admin, list.getKey(), 200, list.getValue()), byTwo, list.getKey());
            assertEquals(byTwo.size(), Set.copyOf(byTwo).size(), list.getKey());
            assertTrue(byTwo.size() > 2, list.getKey());
            String csv = admin.get(list.getKey() + "?format=csv").http().body();
            assertTrue(csv.lines().count() > byTwo.size(), list.getKey());
        }
        assertEquals(400, admin.get("/teams?cursor=nonsense").status());
    }

    /** Created, read, changed, and refused where another was faster. */
    private Answer kept(String list, Map<String, ?> made, Map<String, ?> change) {
        Answer created = admin.post(list, made);
        assertEquals(201, created.status(), created::toString);
        String path = created.header("Location").replaceAll(".*/api/v1", "");
        Answer read = admin.get(path);
        assertEquals(200, read.status(), read::toString);
        String tag = read.header("ETag");
        assertEquals(428, admin.put(path, change).status());
        Answer changed = admin.put(path, change, "If-Match", tag);
        assertEquals(200, changed.status(), changed::toString);
        assertFalse(tag.equals(changed.header("ETag")));
        assertEquals(412, admin.put(path, change, "If-Match", tag).status());
        assertEquals(403, product.as("agent").put(path, change, "If-Match", "*").status());
        return admin.get(path);
    }

    /** kernel.register R3 */
    @Test
    void teamsUnitsCalendarsLevelsAndPeopleAreKept() {
        String team = fresh("Team");
        Answer changed = kept(
                "/teams",
                Map.of("name", team, "firstLine", false),
                Map.of("name", team + " 2", "firstLine", false, "active", true));
        assertEquals(team + " 2", changed.json().get("name").asString());

        String unit = fresh("Enhet");
        kept("/members/5041/units", Map.of("name", unit), Map.of("name", unit + " 2", "active", false));

        String calendar = fresh("Tid");
        var week = Map.of("week", Map.of("MONDAY", List.of(Map.of("from", "08:00", "to", "15:30"))));
        JsonNode hours = kept(
                        "/calendars",
                        Map.of("name", calendar, "validFrom", "2026-01-01", "hours", week),
                        Map.of("name", calendar + " 2"))
                .json();
        assertEquals("08:00", hours.at("/hours/week/MONDAY/0/from").asString());
        String more = "/calendars/" + hours.get("id").asString() + "/hours";
        assertEquals(
                201,
                admin.post(more, Map.of("validFrom", "2027-01-01", "hours", week))
                        .status());
        assertEquals(
                List.of("validFrom"),
                admin.post(more, Map.of("validFrom", "2027-01-01", "hours", week))
                        .violated());
        assertEquals(2, admin.get(more).json().get("items").size());

        String level = fresh("Nivå");
        var target = Map.of("priority", "HIGH", "responseMinutes", 10, "resolutionMinutes", 100);
        long service = product.as("admin").get("/services/1a").json().get("id").asLong();
        JsonNode kept = kept(
                        "/levels",
                        Map.of(
                                "name",
                                level,
                                "serviceId",
                                service,
                                "calendarId",
                                hours.get("id").asLong(),
                                "validFrom",
                                "2040-01-01",
                                "targets",
                                List.of(target)),
                        Map.of("name", level + " 2", "validTo", "2041-01-01"))
                .json();
        assertEquals("2041-01-01", kept.at("/level/validTo").asString());
        assertEquals(100, kept.at("/targets/0/resolutionMinutes").asInt());
    }

    @Test
    void aGrantIsGivenOnceAndWithdrawn() throws Exception {
        Object person = product.rows("select p.id from cooperation_person p where p.active and p.member_id is not null"
                        + " and not exists (select 1 from cooperation_grant g where g.person_id = p.id) limit 1")
                .getFirst()
                .get("id");
        var give = Map.of("personId", person, "role", "AUDITOR", "scope", "COOPERATION");
        Answer given = admin.post("/grants", give);
        assertEquals(201, given.status(), given::toString);
        String path = "/grants/" + given.json().get("id").asString();
        assertEquals("AUDITOR", admin.get(path).json().get("role").asString());
        assertEquals(given.json(), admin.post("/grants", give).json(), "held already");
        assertEquals(403, product.as("agent").post("/grants", give).status());
        assertEquals(204, admin.send("DELETE", path, null, "application/json").status());
        assertEquals(404, admin.get(path).status());
    }

    /** kernel.register R2; kernel.audit R2 */
    @Test
    void theAuditOfAServiceTellsWhatChangedAndNoMore() {
        JsonNode before = admin.get("/services/1a").json();
        var facts = Map.of(
                "code", "1a",
                "name",
                        Map.of(
                                "nb", "Nytt navn",
                                "nn", before.get("nameNn").asString(),
                                "en", before.get("nameEn").asString()),
                "layer", before.get("layer").asInt(1),
                "orderable", before.get("orderable").asBoolean(),
                "active", true);
        admin.put("/services/1a", facts, "If-Match", "*");
        var renamed = new java.util.LinkedHashMap<String, Object>(facts);
        renamed.put("orderable", !before.get("orderable").asBoolean());
        Answer changed = admin.put("/services/1a", renamed, "If-Match", "*");
        assertEquals(200, changed.status(), changed::toString);
        JsonNode entry = admin.get("/audit-entries?subjectType=service&subjectKey="
                        + before.get("id").asString() + "&limit=1")
                .json()
                .at("/items/0");
        Set<String> told = new TreeSet<>();
        no.samdrift.kernel.data.Json.MAPPER
                .readTree(entry.get("after").asString())
                .propertyNames()
                .forEach(told::add);
        assertEquals(Set.of("orderable"), told);
        assertEquals(
                before.get("orderable").asBoolean(),
                no.samdrift.kernel.data.Json.MAPPER
                        .readTree(entry.get("before").asString())
                        .get("orderable")
                        .asBoolean());
    }

    @Test
    void aNumberDecidedForNextYearDoesNotShowToday() throws Exception {
        String number = admin.post("/incidents", Api.incident("Før omnummerering", "5053"))
                .json()
                .get("number")
                .asString();
        String next = "cooperation_member_code where code = '5999'";
        try (var database = product.database();
                var sql = database.createStatement()) {
            sql.execute("insert into cooperation_member_code(member_id, code, valid_from)"
                    + " select member_id, '5999', current_date + interval 1 year from cooperation_member_code"
                    + " where code = '5053'");
            sql.execute(
                    "update cooperation_member_code set valid_to = current_date + interval 1 year where code = '5053'");
            try {
                assertEquals(
                        "5053",
                        admin.get("/incidents/" + number).json().get("memberNo").asString());
                assertEquals(
                        "5053",
                        admin.get("/incidents?limit=1")
                                .json()
                                .at("/items/0/memberNo")
                                .asString());
            } finally {
                sql.execute("delete from " + next);
                sql.execute("update cooperation_member_code set valid_to = null where code = '5053'");
            }
        }
    }
}
