package no.samdrift.web.it.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whose a system is, what it is called, and who sees what of it. */
class SystemsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private static String code() {
        return "PR-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    private Answer register(String memberNo, String code, Long unitId) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "code", code,
                "name", "Prøvesystem",
                "product", "Prøveprodukt",
                "criticality", "ORDINARY",
                "lifecycle", "PLANNED",
                "hosting", "OWN"));
        if (memberNo != null)
            facts.put(
                    "memberId",
                    admin.get("/members/" + memberNo).json().get("id").asLong());
        facts.put("unitId", unitId);
        return admin.post("/systems", facts);
    }

    /** catalogue.system R1, R2 */
    @Test
    void theSameProductAtAnotherMemberIsAnotherSystemUnderAnotherCode() {
        String code = code();
        assertEquals(List.of("memberId"), register(null, code, null).violated());
        JsonNode first = register("5041", code, null).json();
        assertEquals(List.of("code"), register("5037", code, null).violated());
        JsonNode second = register("5037", code(), null).json();
        assertEquals("5041", first.at("/system/memberNo").asString());
        assertEquals("5037", second.at("/system/memberNo").asString());
        assertEquals(first.at("/system/product"), second.at("/system/product"));
    }

    /** catalogue.system R4 */
    @Test
    void theUnitIsOneOfTheMembers() {
        long unit = admin.get("/members/5037/units").json().at("/items/0/id").asLong();
        assertEquals(List.of("unitId"), register("5041", code(), unit).violated());
        assertEquals(201, register("5037", code(), unit).status());
    }

    /** catalogue.system R5 */
    @Test
    void whoReportsChoosesAmongTheSystemsOfTheOwnMemberAndSeesTheirNamesAlone() {
        Api user = product.as("snasa.bruker");
        Set<String> choices = new TreeSet<>();
        for (JsonNode choice :
                user.get("/systems/choices?member=5041&limit=200").json().get("items")) {
            assertEquals(Set.of("id", "code", "name"), new TreeSet<>(choice.propertyNames()));
            choices.add(choice.get("code").asString());
        }
        Set<String> systems = new TreeSet<>();
        for (JsonNode system :
                admin.get("/systems?member=5041&limit=200").json().get("items"))
            if (!system.get("lifecycle").asString().equals("RETIRED"))
                systems.add(system.get("code").asString());
        assertTrue(systems.contains("SNA-PROFIL"), systems::toString);
        assertEquals(systems, choices);
        assertEquals(
                0, user.get("/systems/choices?member=5037").json().get("items").size());
        assertEquals(403, user.get("/systems").status());
    }
}
