package no.samdrift.web.it.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What agreements ask for in time, and who sees them. */
class AgreementsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    /** Of three years and an option, of which the vendor must be told three months before the end. */
    private Map<String, Object> facts(LocalDate from, String memberNo, LocalDate partyTo) {
        Map<String, Object> party = new HashMap<>();
        party.put("memberId", admin.get("/members/" + memberNo).json().get("id").asLong());
        party.put("validFrom", from.toString());
        party.put("validTo", partyTo == null ? null : partyTo.toString());
        Map<String, Object> facts = new HashMap<>(Map.of(
                "number",
                "P-" + UUID.randomUUID().toString().substring(0, 8),
                "title",
                "Prøve",
                "type",
                "SSA_D",
                "validFrom",
                from.toString(),
                "termMonths",
                36,
                "optionCount",
                1,
                "optionMonths",
                12,
                "optionNoticeMonths",
                3,
                "noticeMonths",
                6,
                "noticeRule",
                "RUNNING"));
        facts.put("vendorId", admin.get("/vendors").json().at("/items/0/id").asLong());
        facts.put("optionsUsed", 0);
        facts.put("leadTimeMonths", 0);
        facts.put("parties", List.of(party));
        return facts;
    }

    private String path(Map<String, Object> facts) {
        Answer made = admin.post("/agreements", facts);
        assertEquals(201, made.status(), made::toString);
        return "/agreements/" + made.json().at("/agreement/id").asString();
    }

    /** sourcing.agreement R6 */
    @Test
    void itIsSeenByTheWholeByWhoIsOrWasPartyAndByTheOwnersOfItsSystems() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        String snasas = path(facts(from, "5041", LocalDate.of(2024, 6, 30)));
        Map<String, Object> underpins = facts(from, "5038", null);
        underpins.put("systems", List.of("LEV-PROFIL"));
        String verdals = path(underpins);
        Api inSnasa = product.newcomer("CONTRACT_MANAGER", "5041");
        Api owner = product.as("levanger.systemeier");
        for (String each : List.of(snasas, verdals))
            assertEquals(200, product.as("avtaleforvalter").get(each).status());
        assertEquals(200, inSnasa.get(snasas).status(), "party once");
        assertEquals(404, inSnasa.get(verdals).status());
        assertEquals(404, owner.get(snasas).status());
        assertEquals(200, owner.get(verdals).status());
    }

    private JsonNode open(String number, String kind) {
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    admin.get("/agreements/deadlines?limit=200" + cursor).json();
            for (JsonNode deadline : page.get("items"))
                if (deadline.get("number").asString().equals(number)
                        && deadline.get("kind").asString().equals(kind)) return deadline;
            JsonNode next = page.get("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        return null;
    }

    /** sourcing.agreement R4 */
    @Test
    void aDeadlineFollowsFromTheTermsAndStaysUntilSomebodyHasSeenToIt() {
        LocalDate end = LocalDate.now().plusMonths(2).withDayOfMonth(1).minusDays(1);
        Map<String, Object> facts = facts(end.plusDays(1).minusMonths(36), "5041", null);
        String path = path(facts);
        String number = facts.get("number").toString();
        JsonNode missed = open(number, "OPTION");
        assertEquals(end.minusMonths(3).toString(), missed.get("on").asString());
        assertTrue(missed.get("daysLeft").asInt() < 0, missed::toString);
        assertEquals(end.toString(), missed.get("about").asString(), "what happens then");
        Map<String, Object> handle =
                new HashMap<>(Map.of("kind", "OPTION", "on", missed.get("on").asString()));
        assertEquals(
                List.of("note"), admin.post(path + "/handled-deadlines", handle).violated());
        handle.put("note", "Avtalt med leverandøren");
        Map<String, Object> typed = new HashMap<>(handle);
        typed.put("on", end.toString());
        assertEquals(
                List.of("on"), admin.post(path + "/handled-deadlines", typed).violated(), "no day of one's own");
        assertEquals(number, open(number, "OPTION").get("number").asString());
        assertEquals(201, admin.post(path + "/handled-deadlines", handle).status());
        assertEquals(null, open(number, "OPTION"));
    }
}
