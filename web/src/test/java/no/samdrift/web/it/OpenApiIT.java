package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import no.samdrift.kernel.data.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The product describes its REST itself, from the first question on, and truly. */
class OpenApiIT {
    private static final Set<String> WITH_BODY = Set.of("post", "put");
    /** What they take is another product's to say. */
    private static final Set<String> FREE =
            Set.of("post /api/v1/monitoring/{source}", "post /api/v1/monitoring-sources/{id}/trials");

    /** Asks for nothing but the version. */
    private static final Set<String> BODILESS = Set.of(
            "post /api/v1/monitoring-sources/{id}/secret",
            "post /api/v1/webhooks/{id}/secret",
            "post /api/v1/webhooks/{id}/tests",
            "post /api/v1/webhooks/{id}/deliveries/{delivery}/resend",
            "post /api/v1/approvals/{id}/withdrawal",
            "post /api/v1/audit-checks",
            "post /api/v1/follows",
            "post /api/v1/notices/read",
            "post /api/v1/notices/{id}/read",
            "post /api/v1/reports/figures");

    private final JsonNode document =
            Json.MAPPER.readTree(Product.shared().get("/openapi?format=JSON").body());

    private interface Each {
        void look(String name, JsonNode operation);
    }

    private int each(Each each) {
        int[] count = {0};
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    each.look(operation.getKey() + " " + path.getKey(), operation.getValue());
                    count[0]++;
                }));
        return count[0];
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new HashMap<>();
        operation.path("parameters").forEach(p -> parameters.put(p.get("name").asString(), p));
        return parameters;
    }

    /** Schemas that say nothing, by where they stand. */
    private void empty(String at, JsonNode schema, List<String> found, Set<String> seen) {
        String ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            JsonNode meant = document.at("/components/schemas/" + name);
            if (meant.isMissingNode()) found.add(at + ": " + ref + " is not there");
            else if (seen.add(name)) empty(at + ">" + name, meant, found, seen);
            return;
        }
        switch (schema.path("type").asString("")) {
            case "" -> {
                if (schema.path("anyOf").isEmpty()) found.add(at + ": no type");
                schema.path("anyOf").forEach(one -> empty(at + "|", one, found, seen));
            }
            case "array" -> empty(at + "[]", schema.path("items"), found, seen);
            case "object" -> {
                if (!schema.path("properties").isObject()
                        && !schema.path("additionalProperties").isObject()) found.add(at + ": object of nothing");
                schema.path("properties")
                        .propertyStream()
                        .forEach(p -> empty(at + "." + p.getKey(), p.getValue(), found, seen));
                if (schema.path("additionalProperties").isObject())
                    empty(at + ".*", schema.get("additionalProperties"), found, seen);
            }
            default -> {}
        }
    }

    @Test
    void everyOperationTellsItsParametersBodiesAndAnswers() {
        List<String> wrong = new ArrayList<>();
        int operations = each((name, operation) -> {
            var parameters = parameters(operation);
            for (String part : name.split("/"))
                if (part.startsWith("{") && !parameters.containsKey(part.substring(1, part.length() - 1)))
                    wrong.add(name + " hides " + part);
            parameters.forEach((p, told) -> {
                if (told.at("/schema/type").asString("").isEmpty()) wrong.add(name + " " + p + " has no type");
            });
            boolean body = WITH_BODY.contains(name.split(" ")[0]) && !BODILESS.contains(name);
            if (body != operation.has("requestBody")) wrong.add(name + " body: " + operation.has("requestBody"));
            operation
                    .at("/requestBody/content")
                    .propertyStream()
                    .filter(c -> !FREE.contains(name))
                    .forEach(c -> empty(name + " takes", c.getValue().get("schema"), wrong, new TreeSet<>()));
            if (!operation.at("/responses/default/content").has("application/problem+json"))
                wrong.add(name + " tells no problem");
            JsonNode done = StreamSupport.stream(
                            operation.get("responses").properties().spliterator(), false)
                    .filter(r -> r.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            JsonNode content = done.at("/content");
            JsonNode file =
                    content.isEmpty() ? content : content.values().iterator().next();
            JsonNode given = content.has("application/json") ? content.get("application/json") : file;
            if (!operation.get("responses").has("204"))
                empty(name + " gives", given.path("schema"), wrong, new TreeSet<>());
        });
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(operations >= 90, "operations: " + operations);
    }

    @Test
    void listsTellHowTheyPageAndChangesWhatTheyAskFor() {
        List<String> wrong = new ArrayList<>();
        Set<String> lists = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        each((name, operation) -> {
            var parameters = parameters(operation);
            boolean list = operation
                    .at("/responses/200/content/application~1json/schema/properties")
                    .has("nextCursor");
            if (list) lists.add(name);
            if (list && !parameters.keySet().containsAll(Set.of("limit", "cursor", "format")))
                wrong.add(name + " does not page");
            if (name.startsWith("put") && !parameters.containsKey("If-Match")) wrong.add(name + " asks for no version");
            if (name.startsWith("put")
                    && !operation.at("/responses/200/headers").has("ETag")) wrong.add(name + " gives no ETag");
            boolean placed = operation.at("/responses/201/headers").has("Location");
            if (placed != parameters.containsKey("Idempotency-Key")) wrong.add(name + " key or place is missing");
            if (placed) made.add(name);
        });
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(lists.contains("get /api/v1/services") && lists.size() > 20, lists::toString);
        assertTrue(made.contains("post /api/v1/vendors") && made.size() > 20, made::toString);
    }

    @Test
    void everyOperationTellsTheProblemsOfItsShape() {
        List<String> wrong = new ArrayList<>();
        each((name, operation) -> {
            var parameters = parameters(operation);
            Set<Integer> due = new TreeSet<>(Set.of(400, 401, 403, 406, 503));
            if (name.contains("{") || parameters.containsKey("on")) due.add(404);
            if (operation.has("requestBody")) due.addAll(Set.of(408, 413, 415, 422));
            if (parameters.values().stream()
                    .anyMatch(p -> p.get("in").asString().equals("query"))) due.add(422);
            if (parameters.containsKey("If-Match")) due.add(412);
            if (parameters.containsKey("If-Match")
                    && parameters.get("If-Match").path("required").asBoolean()) due.add(428);
            if (name.startsWith("put")) due.add(428);
            if (parameters.containsKey("Idempotency-Key") || name.startsWith("delete")) due.add(409);
            Set<Integer> told = new TreeSet<>();
            operation.get("responses").propertyStream().forEach(answer -> {
                boolean problem = answer.getValue().at("/content").has("application/problem+json");
                if (problem == answer.getKey().startsWith("2")) wrong.add(name + " " + answer.getKey());
                if (problem && !answer.getKey().equals("default")) told.add(Integer.valueOf(answer.getKey()));
            });
            if (!told.equals(due)) wrong.add(name + " tells " + told + ", not " + due);
        });
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void typesAndLimitsAreThoseOfTheRecords() {
        JsonNode log = document.at("/components/schemas/LogIncident");
        assertEquals(200, log.at("/properties/title/maxLength").asInt(), log::toString);
        assertTrue(log.get("required").toString().contains("title"));
        assertTrue(log.at("/properties/impact/enum").size() > 2);
        Map<String, JsonNode> systems = new HashMap<>();
        each((name, operation) -> {
            if (name.equals("get /api/v1/systems")) systems.putAll(parameters(operation));
        });
        assertTrue(systems.get("lifecycle").at("/schema/enum").toString().contains("PHASE_OUT"));
        assertEquals("int64", systems.get("vendor").at("/schema/format").asString());
        assertEquals(200, systems.get("limit").at("/schema/maximum").asInt());
        Api admin = Product.shared().as("admin");
        for (String wrong : List.of("lifecycle", "vendor"))
            assertEquals(List.of(wrong), admin.get("/systems?" + wrong + "=x").violated());
        assertFalse(admin.get("/incidents?open=maybe").violated().isEmpty());
    }

    @Test
    void theDocumentIsThereInBothForms() {
        assertEquals(200, Product.shared().get("/openapi").statusCode());
        assertEquals("Samdrift", document.at("/info/title").asString());
    }
}
