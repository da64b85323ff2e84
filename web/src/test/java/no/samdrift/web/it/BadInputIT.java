package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Json;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: a clear answer in the reader's language, nothing stored, nothing leaked. */
class BadInputIT {
    private final Product product = Product.shared();
    private final Api agent = product.as("agent");

    private long incidents() throws Exception {
        return (Long) product.rows("select count(*) as n from servicedesk_incident")
                .getFirst()
                .get("n");
    }

    private Answer refused(int status, Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
        assertEquals(status, answer.json().get("status").asInt());
        for (String leak : List.of("Exception", "java.", "no.samdrift", "SQL", "select "))
            assertFalse(answer.http().body().contains(leak), answer::toString);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"title\":}", "{\"title\":\"a\",\"title\":\"b\"}"})
    void brokenJson(String body) throws Exception {
        long before = incidents();
        Answer answer = agent.send("POST", "/incidents", body, "application/json");
        assertTrue(answer.status() == 400 || answer.status() == 422, answer::toString);
        refused(answer.status(), answer);
        assertEquals(before, incidents());
    }

    @Test
    void wrongTypesUnknownFieldsAndUnknownCodesNameTheField() throws Exception {
        long before = incidents();
        for (var wrong : List.of(
                Map.entry("impact", (Object) "ENORMOUS"),
                Map.entry("title", (Object) 42),
                Map.entry("urgency", (Object) List.of("HIGH")),
                Map.entry("colour", (Object) "red"),
                Map.entry("memberNo", (Object) "9999"),
                Map.entry("service", (Object) "99z"),
                Map.entry("system", (Object) "NOPE"),
                Map.entry("reporter", (Object) "levanger.bruker"),
                Map.entry("title", (Object) "x".repeat(10_000)),
                Map.entry("title", (Object) "a\u0000b"),
                Map.entry("title", (Object) "   "))) {
            var body = Api.incident("Galt", "5041");
            body.put(wrong.getKey(), wrong.getValue());
            Answer answer = refused(422, agent.post("/incidents", body));
            assertEquals(List.of(wrong.getKey()), answer.violated(), answer::toString);
        }
        assertEquals(before, incidents());
    }

    @Test
    void messagesFollowTheLanguage() {
        var body = Api.incident("", "5041");
        assertEquals(
                List.of("Må fylles ut.", "Må fyllast ut.", "Must be filled in."),
                List.of("nb", "nn", "en-GB,en;q=0.8").stream()
                        .map(l -> agent.post("/incidents", body, "Accept-Language", l)
                                .json()
                                .get("violations")
                                .get(0)
                                .get("message")
                                .asString())
                        .toList());
    }

    @Test
    void unknownParametersAndBadPaging() {
        refused(400, agent.get("/incidents?limt=5"));
        refused(422, agent.get("/incidents?limit=0"));
        refused(422, agent.get("/incidents?limit=201"));
        refused(400, agent.get("/incidents?cursor=%F0%9F%98%80"));
        refused(400, agent.get("/incidents?cursor=AAAA"));
        refused(422, agent.get("/incidents?status=ASLEEP"));
        refused(422, agent.get("/incidents?format=exe"));
    }

    @Test
    void wrongMethodsTypesAndPlaces() {
        refused(404, agent.get("/incidents/INC-1999-000001"));
        refused(404, agent.get("/nothing-here"));
        refused(405, agent.send("DELETE", "/incidents", null, "application/json"));
        refused(415, agent.send("POST", "/incidents", "<x/>", "application/xml"));
        refused(406, agent.get("/incidents", "Accept", "image/png"));
    }

    @Test
    void tooMuch() throws Exception {
        long before = incidents();
        String big = Json.write(Map.of("title", "x".repeat(20 * 1024 * 1024)));
        refused(413, agent.send("POST", "/incidents", big, "application/json"));
        assertEquals(before, incidents());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 20})
    void whoSendsALotStillHearsWhy(int megabytes) {
        String big = Json.write(Map.of("title", "x".repeat(megabytes * 1024 * 1024)));
        refused(413, new Api(product, "sd_nonsense").send("POST", "/incidents", big, "application/json"));
        refused(413, product.as("revisor").send("POST", "/incidents", big, "application/json"));
        String log = "a".repeat(megabytes * 1024 * 1024);
        refused(
                megabytes > 16 ? 413 : 403,
                product.as("revisor").send("POST", "/imports/incident-event-log", log, "text/csv"));
        refused(
                megabytes > 16 ? 413 : 401,
                new Api(product, null).send("POST", "/imports/incident-event-log", log, "text/csv"));
    }

    @Test
    void aBodyOfUnsaidLengthIsStoppedToo() {
        byte[] part = "x".repeat(64 * 1024).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var endless = java.net.http.HttpRequest.BodyPublishers.ofByteArrays(
                () -> java.util.stream.Stream.generate(() -> part).limit(80).iterator());
        var answer = product.send(product.request(
                        "/api/v1/incidents",
                        "Authorization",
                        "Bearer " + agent.token(),
                        "Content-Type",
                        "application/json")
                .POST(endless)
                .build());
        refused(413, new Answer(answer));
    }

    @Test
    void withoutAGoodTokenNothingIsOpen() {
        for (String token : new String[] {null, "", "sd_nonsense", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(5000)})
            refused(401, new Api(product, token).get("/incidents"));
        refused(401, new Api(product, null).post("/tokens", Map.of("username", "agent", "password", "wrong")));
        refused(401, new Api(product, null).post("/tokens", Map.of("username", "nobody", "password", "wrong")));
        refused(422, new Api(product, null).post("/tokens", Map.of("username", "agent")));
    }

    @Test
    void aRevokedTokenIsDead() {
        Api own = product.as("agent");
        String id = own.get("/tokens").json().get("items").get(0).get("id").asString();
        assertEquals(
                204,
                own.send("DELETE", "/tokens/" + id, null, "application/json").status());
        refused(401, own.get("/incidents"));
        refused(404, agent.send("DELETE", "/tokens/1", null, "application/json"));
    }

    @Test
    void aSessionCookieOpensNoApi() {
        var answer = product.get("/api/v1/incidents", "Cookie", "SAMDRIFT=whatever");
        assertEquals(401, answer.statusCode());
    }

    /** Who tries what they may not is in the log (ASVS 16.3.2). */
    @Test
    void aRefusalIsWrittenDown() throws Exception {
        String name = "avvist" + System.nanoTime();
        refused(403, product.as("levanger.bruker").post("/teams", Map.of("name", name, "firstLine", false)));
        String log = Files.readString(product.data().resolve("logs").resolve("server.0.log"));
        assertTrue(log.contains("Refused: levanger.bruker POST /api/v1/teams"), "in the log");
    }
}
