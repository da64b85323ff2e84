package no.samdrift.web.it.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the register of decisions takes and what it refuses. */
class DecisionsIT {
    private final Api admin = Product.shared().as("admin");

    /** Under an invented body, and long ago, so that it stands behind what the papers tell. */
    private static Map<String, Object> facts(String body, String number, String day) {
        return new HashMap<>(Map.of(
                "body",
                body,
                "number",
                number,
                "decidedOn",
                day,
                "title",
                "Vedtak",
                "text",
                "Tekst",
                "status",
                "OPEN"));
    }

    private static String body() {
        return "Prøveorgan " + UUID.randomUUID() + " (oppdiktet)";
    }

    private Answer register(Map<String, Object> facts) {
        return admin.post("/decisions", facts);
    }

    /** governance.decision R1 */
    @Test
    void aDecisionIsKnownByItsBodyAndTheNumberAsItWritesIt() {
        String body = body();
        JsonNode first = register(facts(body, "PS 12/2001", "2001-01-15")).json();
        assertEquals("PS 12/2001", first.at("/decision/number").asString());
        assertEquals(
                List.of("number"),
                register(facts(body, "PS 12/2001", "2001-02-15")).violated());
        assertEquals(201, register(facts(body, "PS 12-2001", "2001-02-15")).status());
        assertEquals(201, register(facts(body(), "PS 12/2001", "2001-02-15")).status());
    }

    /** governance.decision R2 */
    @Test
    void whatIsNoLongerOpenSaysHowAndWhatIsOpenSaysNothingYet() {
        String body = body();
        for (String status : List.of("DONE", "LAPSED", "PROPOSED")) {
            Map<String, Object> facts = facts(body, "Sak " + status, "2001-01-15");
            facts.put("status", status);
            assertEquals(List.of("closedNote"), register(facts).violated(), status);
            facts.put("closedNote", "Slik gikk det.");
            assertEquals(
                    "Slik gikk det.", register(facts).json().get("closedNote").asString());
        }
        Map<String, Object> open = facts(body, "Sak OPEN", "2001-01-15");
        open.put("closedNote", "Ikke ennå.");
        assertTrue(register(open).json().get("closedNote").isNull());
    }

    /** governance.decision R3 */
    @Test
    void aDecisionRefersToEarlierOnesAlone() {
        String body = body();
        Map<String, Object> facts = facts(body, "Sak 1", "2001-01-15");
        long early = register(facts).json().at("/decision/id").asLong();
        Map<String, Object> later = facts(body, "Sak 2", "2001-02-15");
        later.put("earlier", List.of(early));
        Answer late = register(later);
        assertEquals(early, late.json().at("/earlier/0/id").asLong());
        facts.put("earlier", List.of(late.json().at("/decision/id").asLong()));
        assertEquals(List.of("earlier[0]"), change(early, facts).violated(), "not the other way round");
        facts.put("earlier", List.of(early));
        assertEquals(List.of("earlier[0]"), change(early, facts).violated(), "not itself");
    }

    private Answer change(long id, Map<String, Object> facts) {
        return admin.put("/decisions/" + id, facts, "If-Match", "*");
    }
}
