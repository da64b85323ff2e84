package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** The contract of {@code /incidents}: from the report to the solution, and what is refused. */
class IncidentsResourceIT {
    private final Product product = Product.shared();
    private final Api agent = product.as("agent");

    private String log(String title) {
        Answer answer = agent.post("/incidents", Api.incident(title, "5041"));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().get("number").asString();
    }

    @Test
    void aCaseIsLoggedWithNumberPriorityAndClocks() {
        Answer answer = agent.post("/incidents", Api.incident("Blåbærsyltetøy 🫐 مرحبا", "5041"));
        assertEquals(201, answer.status(), answer::toString);
        String number = answer.json().get("number").asString();
        assertTrue(number.matches("INC-\\d{4}-\\d{6}"), number);
        assertTrue(answer.header("Location").endsWith("/api/v1/incidents/" + number));
        assertEquals("MEDIUM", answer.json().get("priority").asString());
        assertEquals("NEW", answer.json().get("status").asString());
        Set<String> metrics = new HashSet<>();
        answer.json().get("clocks").forEach(c -> {
            metrics.add(c.get("metric").asString());
            assertEquals("RUNNING", c.get("state").asString());
            assertTrue(c.get("dueAt").asString().endsWith("Z"));
        });
        assertEquals(Set.of("RESPONSE", "RESOLUTION"), metrics);
        assertEquals(
                "Blåbærsyltetøy 🫐 مرحبا",
                agent.get("/incidents/" + number).json().get("title").asString());
    }

    /** servicedesk.incident R1 */
    @Test
    void priorityMayBeOverriddenWithAReason() {
        var body = Api.incident("Haster mer enn det ser ut", "5041");
        body.put("priority", "CRITICAL");
        assertEquals(
                Set.of("priorityReason"),
                Set.copyOf(agent.post("/incidents", body).violated()));
        body.put("priorityReason", "Kommunestyret møtes i kveld");
        assertEquals(
                "CRITICAL",
                agent.post("/incidents", body).json().get("priority").asString());
    }

    /** servicedesk.work R3; servicedesk.incident R2, R3 */
    @Test
    void aCaseIsWorkedWaitsAndIsSolved() throws Exception {
        String number = log("Får ikke åpnet journalpost");
        String path = "/incidents/" + number;
        assertEquals(
                201,
                agent.post(path + "/transitions", Map.of("to", "IN_PROGRESS")).status());
        assertEquals(
                201,
                agent.post(path + "/entries", Map.of("text", "Vi ser på det.")).status());
        assertEquals("MET", clock(path, "RESPONSE").get("state").asString());
        agent.post(path + "/transitions", Map.of("to", "WAITING_USER", "comment", "Kan du prøve igjen?"));
        assertEquals("PAUSED", clock(path, "RESOLUTION").get("state").asString());
        assertTrue(clock(path, "RESOLUTION").get("dueAt").isNull());
        Answer nobody = agent.post(path + "/transitions", Map.of("to", "WAITING_VENDOR"));
        assertEquals(java.util.List.of("vendorId"), nobody.violated());
        assertEquals(
                java.util.List.of("vendorId"),
                agent.post(path + "/transitions", Map.of("to", "WAITING_VENDOR", "vendorId", "999"))
                        .violated());
        long vendor =
                product.as("admin").get("/vendors").json().at("/items/0/id").asLong();
        assertEquals(
                201,
                agent.post(path + "/transitions", Map.of("to", "WAITING_VENDOR", "vendorId", vendor))
                        .status());
        assertEquals("RUNNING", clock(path, "RESOLUTION").get("state").asString(), "the vendor's time is ours");
        assertEquals(
                422, agent.post(path + "/transitions", Map.of("to", "RESOLVED")).status(), "no solution said");
        Answer solved = agent.post(path + "/transitions", Map.of("to", "RESOLVED", "solution", "Startet om."));
        assertEquals("RESOLVED", solved.json().get("status").asString());
        assertEquals("MET", clock(path, "RESOLUTION").get("state").asString());
        assertEquals(
                422,
                agent.post(path + "/transitions", Map.of("to", "WAITING_USER")).status());
        agent.post(path + "/transitions", Map.of("to", "IN_PROGRESS"));
        assertEquals("RUNNING", clock(path, "RESOLUTION").get("state").asString(), "reopened");
    }

    /** servicedesk.incident R4 */
    @Test
    void whoReportedItReopensConfirmsOrWithdrawsItAndNoMore() {
        Api user = product.as("snasa.bruker");
        var solved = Map.of("to", "RESOLVED", "solution", "Startet om.");
        String path = "/incidents/"
                + user.post("/incidents", Api.incident("Min sak", "5041"))
                        .json()
                        .get("number")
                        .asString()
                + "/transitions";
        assertEquals(403, user.post(path, Map.of("to", "IN_PROGRESS")).status());
        assertEquals(403, user.post(path, solved).status());
        assertEquals(201, agent.post(path, solved).status());
        assertEquals(201, user.post(path, Map.of("to", "IN_PROGRESS")).status(), "reopened");
        assertEquals(201, agent.post(path, solved).status());
        assertEquals(201, user.post(path, Map.of("to", "CLOSED")).status());
        String other = path.replaceAll("INC-[0-9-]+", log("En annens"));
        assertEquals(404, user.post(other, Map.of("to", "CANCELLED")).status());
        user.post(path, Map.of("to", "IN_PROGRESS"));
        assertEquals(201, user.post(path, Map.of("to", "CANCELLED")).status(), "withdrawn");
    }

    private tools.jackson.databind.JsonNode clock(String path, String metric) {
        for (var clock : agent.get(path + "/clocks").json().get("items"))
            if (clock.get("metric").asString().equals(metric)) return clock;
        throw new AssertionError("no clock " + metric);
    }

    @Test
    void aRepeatedPostWithTheSameKeyIsDoneOnce() throws Exception {
        var body = Api.incident("Dobbelt innsending", "5041");
        String key = java.util.UUID.randomUUID().toString();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(
                            i -> () -> agent.post("/incidents", body, "Idempotency-Key", key))
                    .toList());
            Set<String> numbers = new HashSet<>();
            for (var answer : answers) {
                assertEquals(201, answer.get().status(), () -> "all repeats get the first answer");
                numbers.add(answer.get().json().get("number").asString());
            }
            assertEquals(1, numbers.size());
        }
        body.put("title", "Noe annet");
        assertEquals(422, agent.post("/incidents", body, "Idempotency-Key", key).status());
    }

    /** servicedesk.work R5 */
    @Test
    void aStaleChangeIsRefused() {
        String path = "/incidents/" + log("To som retter samtidig");
        Answer read = agent.get(path);
        String tag = read.header("ETag");
        assertNotNull(tag);
        Map<String, Object> change = new java.util.LinkedHashMap<>(Map.of(
                "title", "Rettet",
                "description", "d",
                "service", "9d",
                "impact", "LOW",
                "urgency", "LOW"));
        assertEquals(428, agent.put(path, change).status());
        assertEquals(200, agent.put(path, change, "If-Match", tag).status());
        assertEquals(412, agent.put(path, change, "If-Match", tag).status());
        assertEquals(412, agent.put(path, change, "If-Match", "nonsense").status());
        assertEquals(200, agent.put(path, change, "If-Match", "*").status());
        var versioned = new java.util.LinkedHashMap<String, Object>(change);
        versioned.put("version", 3);
        assertEquals(
                422, agent.put(path, versioned, "If-Match", "*").status(), "the version stands in the header alone");
    }

    @Test
    void listsPageByKeyWithoutOverlapAndAsCsv() {
        for (int i = 0; i < 3; i++) log("Side " + i);
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = agent.get("/incidents?limit=50" + cursor);
            assertEquals(200, page.status(), page::toString);
            for (var item : page.json().get("items"))
                assertTrue(seen.add(item.get("number").asString()));
            var next = page.json().get("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
            pages++;
        } while (cursor != null && pages < 100);
        Answer csv = agent.get("/incidents?format=csv");
        assertEquals(seen.size() + 1, csv.http().body().lines().count());
        assertNotEquals(1, pages);
    }

    @Test
    void formulasInExportsAreDefused() {
        log("=HYPERLINK(\"http://x\")");
        String csv = agent.get("/incidents?format=csv&status=NEW").http().body();
        assertTrue(csv.contains("'=HYPERLINK"), "a spreadsheet must not run it");
    }

    @Test
    void everyWriteIsAudited() throws Exception {
        String number = log("Spor");
        agent.post("/incidents/" + number + "/transitions", Map.of("to", "IN_PROGRESS"));
        var rows = product.rows(
                "select a.action, a.actor, a.origin, a.after_json from kernel_audit a join servicedesk_incident i"
                        + " on a.subject_type = 'incident' and a.subject_key = i.id where i.number = '" + number
                        + "' order by a.id");
        assertEquals("incident.log", rows.get(0).get("action"));
        assertEquals("agent", rows.get(0).get("actor"));
        assertFalse(rows.get(0).get("origin").toString().isBlank());
        assertEquals("incident.in_progress", rows.get(1).get("action"));
    }
}
