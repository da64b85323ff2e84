package no.samdrift.web.it.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Defines own fields under codes that no other test has, and takes them away again. */
final class OwnFieldCaller {
    final Api admin;
    private final List<String> made = new ArrayList<>();

    OwnFieldCaller(Api admin) {
        this.admin = admin;
    }

    static String code() {
        return "f" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Map<String, Object> facts(String kind, String code, String type) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "kind", kind, "code", code, "type", type, "name", Map.of("nb", "Felt " + code, "en", "Field " + code)));
        facts.putAll(Map.of("required", false, "active", true, "listed", true, "filtered", true, "place", 1));
        if (type.equals("CHOICE")) facts.put("choices", List.of(choice("indre", true), choice("ytre", true)));
        return facts;
    }

    static Map<String, Object> choice(String code, boolean active) {
        return Map.of("code", code, "name", Map.of("nb", "Sone " + code, "en", "Zone " + code), "active", active);
    }

    /** The id of a new one. */
    String define(Map<String, Object> facts) {
        Answer answer = admin.post("/fields", facts);
        assertEquals(201, answer.status(), answer::toString);
        made.add(answer.json().get("id").asString());
        return made.getLast();
    }

    /** The code of a new one that has nothing special. */
    String define(String kind, String type) {
        String code = code();
        define(facts(kind, code, type));
        return code;
    }

    Answer change(String id, Map<String, Object> facts) {
        return admin.put("/fields/" + id, facts, "If-Match", "*");
    }

    Answer remove(String id, Long values) {
        return admin.send(
                "DELETE", "/fields/" + id + (values == null ? "" : "?values=" + values), null, "application/json");
    }

    void clear() {
        for (String id : made) {
            Answer field = admin.get("/fields/" + id);
            if (field.status() == 200)
                assertEquals(
                        204, remove(id, field.json().get("values").asLong()).status());
        }
    }

    Answer vendor(Map<String, ?> own) {
        Map<String, Object> facts = new HashMap<>(Map.of("name", "Eget felt (oppdiktet)", "active", true));
        facts.put("organisationNo", organisationNo());
        facts.put("own", own);
        return admin.post("/vendors", facts);
    }

    static String own(Answer vendor, String code) {
        JsonNode value = vendor.json().at("/vendor/own").get(code);
        return value == null ? "none" : value.asString(null);
    }

    /** A number whose last digit is right, that nothing else is likely to have. */
    static String organisationNo() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String eight = "8" + String.format("%07d", (int) (Math.random() * 9_999_999));
            int sum = 0;
            for (int i = 0; i < 8; i++) sum += (eight.charAt(i) - '0') * weights[i];
            int check = (11 - sum % 11) % 11;
            if (check < 10) return eight + check;
        }
    }
}
