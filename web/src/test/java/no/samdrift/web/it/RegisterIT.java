package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samdrift.kernel.data.Json;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is left behind where something is only kept, as of a vendor with its contacts. */
class RegisterIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private static Map<String, Object> facts(String phone, String... contacts) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String contact : contacts) lines.add(Map.of("name", contact));
        Map<String, Object> facts = new HashMap<>(Map.of("name", "Prøve (oppdiktet)", "active", true));
        facts.put("organisationNo", "830000003");
        facts.put("phone", phone);
        facts.put("contacts", lines);
        return facts;
    }

    private long fed(String id) throws Exception {
        return (Long)
                product.rows("select count(*) as n from kernel_change where kind = 'vendor' and subject_id = " + id)
                        .getFirst()
                        .get("n");
    }

    private static JsonNode told(JsonNode entry, String what) {
        return Json.MAPPER.readTree(entry.get(what).asString());
    }

    private static List<String> contacts(Answer vendor) {
        List<String> names = new ArrayList<>();
        vendor.json().get("contacts").forEach(c -> names.add(c.get("name").asString()));
        return names;
    }

    /** kernel.register R2, R3, R4 */
    @Test
    void aWriteIsTheRowItsLinesInOrderTheAuditOfWhatDiffersAndTheFeed() throws Exception {
        Answer made = admin.post("/vendors", facts("22 00 00 00", "Kari", "Ola"));
        assertEquals(201, made.status(), made::toString);
        String id = made.json().at("/vendor/id").asString();
        Answer read = admin.get("/vendors/" + id);
        assertEquals(List.of("Kari", "Ola"), contacts(read));
        long before = fed(id);
        String tag = read.header("ETag");
        Answer changed = admin.put("/vendors/" + id, facts("22 00 00 01", "Ola", "Kari"), "If-Match", tag);
        assertEquals(200, changed.status(), changed::toString);
        assertEquals(List.of("Ola", "Kari"), contacts(admin.get("/vendors/" + id)));
        assertEquals(before + 1, fed(id));
        assertEquals(
                412,
                admin.put("/vendors/" + id, facts("22 00 00 02"), "If-Match", tag)
                        .status());
        assertEquals(before + 1, fed(id), "nothing is told of what was refused");
        JsonNode entry = admin.get("/audit-entries?subjectType=vendor&subjectKey=" + id + "&limit=1")
                .json()
                .at("/items/0");
        assertEquals(
                Set.of("phone", "contacts"), new TreeSet<>(told(entry, "after").propertyNames()));
        assertEquals("Kari; Ola", told(entry, "before").get("contacts").asString());
        assertEquals("Ola; Kari", told(entry, "after").get("contacts").asString());
    }
}
