package no.samdrift.web.it.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whose a risk is, who reads it, and how great it is. */
class RisksIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private long member(String no) {
        return admin.get("/members/" + no).json().get("id").asLong();
    }

    private Answer register(Long memberId, Long systemId) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "title", "Bortfall", "probability", 3, "confidentiality", 2, "availability", 4, "state", "OPEN"));
        facts.put("memberId", memberId);
        facts.put("systemId", systemId);
        return admin.post("/risks", facts);
    }

    private static int read(Api who, Answer risk) {
        return who.get("/risks/" + risk.json().get("id").asString()).status();
    }

    /** catalogue.risk R1 */
    @Test
    void aRiskIsReadByThoseWhoReadItsPlace() {
        long snasa = member("5041");
        long journal = admin.get("/systems/LEV-PROFIL").json().at("/system/id").asLong();
        Answer ofSystem = register(null, journal);
        assertEquals(member("5037"), ofSystem.json().get("memberId").asLong(), "it belongs to the system's member");
        assertEquals(List.of("systemId"), register(snasa, journal).violated());
        Api inSnasa = product.newcomer("OPERATIONS_MANAGER", "5041");
        assertEquals(200, read(inSnasa, register(snasa, null)));
        assertEquals(404, read(inSnasa, ofSystem));
        assertEquals(404, read(inSnasa, register(null, null)), "of the whole");
        assertEquals(200, read(product.newcomer("OPERATIONS_MANAGER", "5037"), ofSystem));
    }

    /** catalogue.risk R2 */
    @Test
    void aRiskIsItsProbabilityTimesTheGreatestConsequence() {
        JsonNode risk = register(null, null).json();
        assertEquals(4, risk.get("consequence").asInt());
        assertEquals(12, risk.get("score").asInt());
    }
}
