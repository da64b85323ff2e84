package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a change of a case does to its deadlines, and what happens when several change it at once. */
class CaseChangesIT {
    /** Patient records, around the clock; 9d has office hours. */
    private static final String LIFE_AND_HEALTH = "9g";

    private final Product product = Product.shared();
    private final Api agent = product.as("agent");

    private String log(String title) {
        return agent.post("/incidents", Api.incident(title, "5041"))
                .json()
                .get("number")
                .asString();
    }

    private static Map<String, Object> change(String service, String impact, String urgency) {
        return new LinkedHashMap<>(Map.of(
                "title", "Gjelder journalen",
                "description", "d",
                "service", service,
                "impact", impact,
                "urgency", urgency));
    }

    private JsonNode clock(String path, String metric, String state) {
        for (JsonNode clock : agent.get(path + "/clocks").json().get("items"))
            if (clock.get("metric").asString().equals(metric)
                    && clock.get("state").asString().equals(state)) return clock;
        throw new AssertionError("no " + metric + " " + state + " in "
                + agent.get(path + "/clocks").json());
    }

    /** servicedesk.work R3 */
    @Test
    void aCaseOfLifeAndHealthGetsItsOwnHoursFromTheStart() {
        String path = "/incidents/" + log("Journalen står");
        agent.post(path + "/transitions", Map.of("to", "WAITING_USER", "comment", "Hvilken journal?"));
        agent.post(path + "/transitions", Map.of("to", "IN_PROGRESS"));
        JsonNode response = clock(path, "RESPONSE", "MET");
        JsonNode old = clock(path, "RESOLUTION", "RUNNING");
        var change = change(LIFE_AND_HEALTH, "HIGH", "HIGH");

        JsonNode foreseen =
                agent.post(path + "/change-simulations", change).json().at("/items");
        assertEquals(2, foreseen.size(), foreseen::toString);
        JsonNode promised = null;
        for (JsonNode shift : foreseen) if (shift.get("metric").asString().equals("RESOLUTION")) promised = shift;
        assertEquals(old.get("dueAt"), promised.at("/before/dueAt"));
        assertEquals(old.get("dueAt"), clock(path, "RESOLUTION", "RUNNING").get("dueAt"), "asking changes nothing");

        assertEquals(200, agent.put(path, change, "If-Match", "*").status());
        JsonNode now = clock(path, "RESOLUTION", "RUNNING");
        assertEquals(promised.at("/after/dueAt"), now.get("dueAt"), "what was shown is what was done");
        assertEquals(old.get("startedAt"), now.get("startedAt"));
        assertNotEquals(old.get("calendarVersionId"), now.get("calendarVersionId"));
        Instant start = Instant.parse(now.get("startedAt").asString());
        Duration target = Duration.parse(now.get("target").asString());
        Duration paused = Duration.between(
                start.plus(target), Instant.parse(now.get("dueAt").asString()));
        assertTrue(
                paused.isPositive() && paused.compareTo(Duration.ofMinutes(5)) < 0,
                "around the clock, but for the wait for the user: " + paused);
        assertEquals(response, clock(path, "RESPONSE", "MET"), "the answer that was given stays");
        assertTrue(clock(path, "RESOLUTION", "UNAFFECTED").get("dueAt").isNull());
        assertEquals(
                List.of("IN_PROGRESS", "SERVICE", "PRIORITY"),
                codes(path).subList(codes(path).size() - 3, codes(path).size()));

        agent.post(path + "/transitions", Map.of("to", "RESOLVED", "solution", "Startet om."));
        clock(path, "RESOLUTION", "MET");
        clock(path, "RESOLUTION", "UNAFFECTED");
        agent.post(path + "/transitions", Map.of("to", "IN_PROGRESS"));
        clock(path, "RESOLUTION", "UNAFFECTED");
        clock(path, "RESOLUTION", "RUNNING");
    }

    private List<String> codes(String path) {
        List<String> codes = new ArrayList<>();
        for (JsonNode entry : agent.get(path + "/entries").json().get("items"))
            if (!entry.get("code").isNull())
                codes.add(
                        entry.get("code").asString().equals("STATUS")
                                ? entry.get("newValue").asString()
                                : entry.get("code").asString());
        return codes;
    }

    /** servicedesk.work R3 */
    @Test
    void aChangeOfPriorityAloneKeepsTheClockAndItsStart() {
        String path = "/incidents/" + log("Mer haster det");
        JsonNode old = clock(path, "RESOLUTION", "RUNNING");
        assertEquals(
                200,
                agent.put(path, change("9d", "HIGH", "HIGH"), "If-Match", "*").status());
        JsonNode now = clock(path, "RESOLUTION", "RUNNING");
        assertEquals(old.get("startedAt"), now.get("startedAt"));
        assertEquals(old.get("calendarVersionId"), now.get("calendarVersionId"));
        assertTrue(Duration.parse(now.get("target").asString())
                        .compareTo(Duration.parse(old.get("target").asString()))
                < 0);
        assertEquals(2, agent.get(path + "/clocks").json().get("items").size());
    }

    /** As many at once as asked, begun together. */
    private static List<Answer> atOnce(int count, java.util.function.IntFunction<Answer> ask) throws Exception {
        try (var pool = Executors.newFixedThreadPool(count)) {
            List<Answer> answers = new ArrayList<>();
            for (var future : pool.invokeAll(IntStream.range(0, count)
                    .<Callable<Answer>>mapToObj(i -> () -> ask.apply(i))
                    .toList())) answers.add(future.get());
            return answers;
        }
    }

    @Test
    void repliesThatComeTogetherAreAllKept() throws Exception {
        String path = "/incidents/" + log("Mange svarer");
        for (int round = 0; round < 8; round++) {
            int of = round;
            for (Answer answer : atOnce(6, i -> agent.post(path + "/entries", Map.of("text", "Svar " + of + "." + i))))
                assertEquals(201, answer.status(), answer::toString);
        }
        long replies = agent.get(path + "/entries").http().body().split("\"Svar \\d\\.\\d\"", -1).length - 1L;
        assertEquals(48, replies);
    }

    /** servicedesk.work R5 */
    @Test
    void oneTagIsGoodForOneTransition() throws Exception {
        for (int round = 0; round < 8; round++) {
            String path = "/incidents/" + log("Seks om én");
            String tag = agent.get(path).header("ETag");
            var answers = atOnce(
                    6,
                    i -> agent.post(
                            path + "/transitions",
                            Map.of("to", i % 2 == 0 ? "IN_PROGRESS" : "WAITING_CHANGE"),
                            "If-Match",
                            tag));
            assertEquals(1, answers.stream().filter(a -> a.status() == 201).count(), answers::toString);
            assertEquals(5, answers.stream().filter(a -> a.status() == 412).count(), answers::toString);
        }
    }

    /** servicedesk.work R5 */
    @Test
    void anAssignmentAsksForTheVersionThatWasRead() {
        String path = "/incidents/" + log("Hvem tar den");
        String tag = agent.get(path).header("ETag");
        Map<String, Object> nobody = new LinkedHashMap<>();
        nobody.put("teamId", agent.get(path).json().get("teamId").asLong());
        nobody.put("assigneeId", null);
        assertEquals(428, agent.put(path + "/assignment", nobody).status());
        assertEquals(
                201, agent.post(path + "/entries", Map.of("text", "Imens.")).status());
        assertEquals(
                412, agent.put(path + "/assignment", nobody, "If-Match", tag).status());
        assertEquals(
                200,
                agent.put(
                                path + "/assignment",
                                nobody,
                                "If-Match",
                                agent.get(path).header("ETag"))
                        .status());
    }

    @Test
    void oneKeyIsGoodForOneAddress() {
        String first = "/incidents/" + log("Nøkkel A");
        String second = "/incidents/" + log("Nøkkel B");
        String key = UUID.randomUUID().toString();
        var body = Map.of("to", "IN_PROGRESS");
        assertEquals(
                201,
                agent.post(first + "/transitions", body, "Idempotency-Key", key).status());
        assertEquals(
                422,
                agent.post(second + "/transitions", body, "Idempotency-Key", key)
                        .status());
        assertEquals("NEW", agent.get(second).json().get("status").asString());
        assertEquals(
                201,
                agent.post(first + "/transitions", body, "Idempotency-Key", key).status(),
                "a repeat gets the first answer");
    }

    @Test
    void jsonUnderAnotherNameIsNotRead() {
        String lax = "{\"price\": 100000.5, \"nonsense\": 1}";
        for (String type : List.of("application/vnd.api+json", "application/problem+json", "text/plain"))
            assertEquals(
                    415,
                    agent.send("POST", "/price-adjustment-simulations", lax, type)
                            .status(),
                    type);
        assertEquals(
                422,
                agent.send("POST", "/price-adjustment-simulations", lax, "application/json; charset=UTF-8")
                        .status());
    }

    @Test
    void whoIsGivenACaseAloneKeepsItsTeam() throws Exception {
        String number = log("Uten team");
        String path = "/incidents/" + number;
        long team = agent.get(path).json().get("teamId").asLong();
        var members = product.rows("select m.person_id from servicedesk_team_member m join cooperation_grant g"
                + " on g.person_id = m.person_id where m.team_id = " + team
                + " and g.role in ('SERVICE_DESK_AGENT', 'OPERATIONS_MANAGER') and g.scope = 'COOPERATION' limit 1");
        long person = ((Number) members.getFirst().get("person_id")).longValue();
        assertEquals(
                200,
                agent.put(path + "/assignment", Map.of("assigneeId", person), "If-Match", "*")
                        .status());
        Answer given = agent.get(path);
        assertEquals(person, given.json().get("assigneeId").asLong());
        assertEquals(team, given.json().get("teamId").asLong());
    }
}
