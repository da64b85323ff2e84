package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Alerts from the door to the case, and back. */
class MonitoringIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");
    private final Api agent = product.as("agent");

    /** A source of the test's own. */
    private record Source(String id, String name, Api door) {}

    private Source source(String mapping, Map<String, Object> more) {
        String name = "prove-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name",
                name,
                "title",
                "Prøvekilde",
                "mapping",
                mapping,
                "active",
                true,
                "impact",
                "LOW",
                "urgency",
                "LOW"));
        facts.put("memberId", id("select member_id as id from cooperation_member_code where code = '5041'"));
        facts.put("serviceId", id("select id from catalogue_service where code = '2b'"));
        facts.put(
                "severities",
                List.of(
                        Map.of("severity", "critical", "impact", "HIGH", "urgency", "HIGH"),
                        Map.of("severity", "High", "impact", "HIGH", "urgency", "MEDIUM")));
        facts.putAll(more);
        Api.Answer made = admin.post("/monitoring-sources", facts);
        assertEquals(201, made.status(), made::toString);
        String id = made.json().at("/source/id").asString();
        return new Source(id, name, new Api(product, secret(id)));
    }

    private String secret(String id) {
        Api.Answer made = admin.post("/monitoring-sources/" + id + "/secret", Map.of());
        assertEquals(201, made.status(), made::toString);
        return made.json().get("secret").asString();
    }

    private String id(String sql) {
        return rows(sql).getFirst().get("id").toString();
    }

    private List<Map<String, Object>> rows(String sql) {
        try {
            return product.rows(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String zabbix(String trigger, String event, String status, String severity, String host) {
        return """
                {"eventid":"%s","triggerid":"%s","status":"%s","severity":"%s","host":"%s","name":"Svarer ikke","message":"Nytt"}""".formatted(event, trigger, status, severity, host);
    }

    private Api.Answer post(Source source, String body) {
        return source.door().send("POST", "/monitoring/" + source.name(), body, "application/json");
    }

    /** What became of it, once it is worked on. */
    private JsonNode sent(Source source, String body) throws InterruptedException {
        Api.Answer answer = post(source, body);
        assertEquals(202, answer.status(), answer::toString);
        String id = answer.json().get("id").asString();
        for (int tries = 0; tries < 1200; tries++) {
            for (JsonNode each : log(source))
                if (each.get("id").asString().equals(id)
                        && !each.get("outcome").asString().equals("WAITING")) return each;
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not worked on: " + log(source));
    }

    private JsonNode log(Source source) {
        return admin.get("/monitoring-sources/" + source.id() + "/deliveries")
                .json()
                .get("items");
    }

    private String became(Source source, String body) throws InterruptedException {
        JsonNode each = sent(source, body);
        List<String> became = new ArrayList<>();
        for (String counter : List.of("opened", "changed", "solved", "ignored", "failed"))
            if (each.get(counter).asInt() > 0)
                became.add(counter + " " + each.get(counter).asInt());
        return String.join(", ", became);
    }

    private List<Map<String, Object>> alerts(Source source) {
        return rows("select * from servicedesk_monitoring_alert where source_id = " + source.id() + " order by id");
    }

    private JsonNode caseOf(Source source) {
        return agent.get("/incidents/" + alerts(source).getFirst().get("number"))
                .json();
    }

    private List<String> notes(JsonNode known) {
        List<String> notes = new ArrayList<>();
        agent.get("/incidents/" + known.get("number").asString() + "/entries")
                .json()
                .get("items")
                .forEach(entry -> {
                    if (entry.get("kind").asString().equals("NOTE"))
                        notes.add(entry.get("text").asString());
                });
        return notes;
    }

    /** servicedesk.monitoring R3, R4, R5, R8 */
    @Test
    void anAlertIsOneCaseFromItsBeginningToItsEnd() throws Exception {
        Source source = source("ZABBIX", Map.of());
        assertEquals("opened 1", became(source, zabbix("16", "1", "PROBLEM", "High", "sw-1")));
        JsonNode known = caseOf(source);
        assertEquals("Svarer ikke (sw-1)", known.get("title").asString());
        assertEquals("MONITORING", known.get("channel").asString());
        assertEquals("HIGH", known.get("impact").asString());
        assertEquals("5041", known.get("memberNo").asString());
        assertEquals(
                200,
                product.as("driftsleder")
                        .get("/incidents/" + known.get("number").asString())
                        .status());
        for (int again = 0; again < 3; again++)
            assertEquals("changed 1", became(source, zabbix("16", "1", "PROBLEM", "High", "sw-1")));
        assertEquals(1, alerts(source).size());
        assertEquals(4, alerts(source).getFirst().get("times"));
        assertEquals(1, notes(known).size(), "told once an hour: " + notes(known));
        assertEquals("changed 1", became(source, zabbix("16", "1", "PROBLEM", "unknown", "sw-1")));
        assertEquals("LOW", caseOf(source).get("impact").asString(), "judged anew");
        assertEquals("changed 1", became(source, zabbix("16", "1", "UPDATE", "High", "sw-1")));
        assertEquals(2, notes(known).size());
        assertEquals("solved 1", became(source, zabbix("16", "1", "OK", "High", "sw-1")));
        assertEquals("RESOLVED", caseOf(source).get("status").asString());
        assertEquals("ignored 1", became(source, zabbix("16", "1", "OK", "High", "sw-1")));
        assertEquals("ignored 1", became(source, zabbix("16", "1", "PROBLEM", "High", "sw-1")), "sent again");
        assertEquals("RESOLVED", caseOf(source).get("status").asString());
        assertEquals("changed 1", became(source, zabbix("16", "2", "PROBLEM", "High", "sw-1")));
        assertEquals("IN_PROGRESS", caseOf(source).get("status").asString());
        assertEquals(known.get("number"), caseOf(source).get("number"));
        assertEquals("solved 1", became(source, zabbix("16", "2", "OK", "High", "sw-1")));
        String solved = "update servicedesk_incident set resolved_at = resolved_at %s interval 2 day where number = '"
                + known.get("number").asString() + "'";
        change(solved.formatted("-"));
        assertEquals("opened 1", became(source, zabbix("16", "3", "PROBLEM", "High", "sw-1")), "a day later");
        change(solved.formatted("+")); // figures are counted from it
    }

    /** servicedesk.monitoring R4 */
    @Test
    void whoHasTheCaseDecides() throws Exception {
        Source source = source("ZABBIX", Map.of());
        became(source, zabbix("17", "1", "PROBLEM", "High", "sw-2"));
        JsonNode known = caseOf(source);
        String path = "/incidents/" + known.get("number").asString();
        Map<String, Object> mine = new HashMap<>();
        mine.put("assigneeId", id("select person_id as id from cooperation_account where username = 'agent'"));
        assertEquals(200, agent.put(path + "/assignment", mine, "If-Match", "*").status());
        assertEquals("changed 1", became(source, zabbix("17", "1", "OK", "High", "sw-2")));
        assertEquals("NEW", caseOf(source).get("status").asString());
        assertEquals(1, notes(known).size());
        assertEquals(
                201,
                agent.post(path + "/transitions", Map.of("to", "CANCELLED")).status());
        assertEquals("opened 1", became(source, zabbix("17", "2", "PROBLEM", "High", "sw-2")));
    }

    /** servicedesk.monitoring R6 */
    @Test
    void whatComesAndGoesIsSolvedWhenItIsQuiet() throws Exception {
        Source source = source("ZABBIX", Map.of());
        for (int time = 1; time <= 12; time++) {
            became(source, zabbix("18", String.valueOf(time), "PROBLEM", "High", "sw-3"));
            became(source, zabbix("18", String.valueOf(time), "OK", "High", "sw-3"));
        }
        JsonNode known = caseOf(source);
        assertEquals("IN_PROGRESS", known.get("status").asString());
        JsonNode entries = agent.get("/incidents/" + known.get("number").asString() + "/entries")
                .json()
                .get("items");
        assertTrue(entries.size() < 15, "no flood: " + entries);
        change("update servicedesk_monitoring_alert set settle_at = utc_timestamp(3) where source_id = " + source.id());
        for (int tries = 0;
                tries < 600 && !caseOf(source).get("status").asString().equals("RESOLVED");
                tries++) TimeUnit.MILLISECONDS.sleep(100);
        assertEquals("RESOLVED", caseOf(source).get("status").asString());
    }

    private static String many(String status, int count) {
        return "{\"version\":\"4\",\"alerts\":["
                + String.join(
                        ",",
                        IntStream.range(0, count)
                                .mapToObj(i -> """
                                {"status":"%s","labels":{"severity":"critical","instance":"vm-%d:9100"},
                                "annotations":{"summary":"Nede"},"startsAt":"2026","fingerprint":"f%d"}""".formatted(status, i, i))
                                .toList())
                + "]}";
    }

    /** servicedesk.monitoring R7 */
    @Test
    void manyAtOnceAreGatheredInOneCase() throws Exception {
        Source source = source("ALERTMANAGER", Map.of());
        assertEquals("opened 21, changed 39", became(source, many("firing", 60)));
        List<Map<String, Object>> numbers =
                rows("select distinct number from servicedesk_monitoring_alert where source_id = " + source.id());
        assertEquals(21, numbers.size(), numbers::toString);
        assertEquals("changed 60", became(source, many("firing", 60)));
        assertEquals("solved 21, ignored 39", became(source, many("resolved", 60)));
        assertEquals(
                0,
                rows("select i.id from servicedesk_incident i join servicedesk_monitoring_alert a on a.incident_id = i.id"
                                + " where i.status <> 'RESOLVED' and a.source_id = " + source.id())
                        .size());
    }

    /** servicedesk.monitoring R1, R2 */
    @Test
    void nobodyComesInWithoutTheSecretAndNothingIsHalfRead() throws Exception {
        Source source = source("ALERTMANAGER", Map.of());
        Api stranger = new Api(product, "sdm_" + "x".repeat(43));
        Api.Answer wrong = stranger.post("/monitoring/" + source.name(), Map.of());
        Api.Answer unknown = stranger.post("/monitoring/finnes-ikke", Map.of());
        assertEquals(401, wrong.status());
        assertEquals(401, unknown.status());
        assertEquals("Bearer", wrong.header("WWW-Authenticate"));
        assertEquals(401, admin.post("/monitoring/" + source.name(), Map.of()).status(), "an administrator's token");
        assertEquals(422, post(source, "{\"alerts\":[").status());
        assertEquals(422, post(source, "{\"alerts\":[{\"status\":\"firing\"}]}").status());
        assertEquals(413, post(source, "\"" + "x".repeat(2_000_000) + "\"").status());
        assertEquals(
                415,
                source.door()
                        .send("POST", "/monitoring/" + source.name(), "x", "text/plain")
                        .status());
        Source other = new Source(source.id(), source.name(), new Api(product, secret(source.id())));
        assertEquals(401, post(source, many("firing", 1)).status(), "the secret before");
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name",
                source.name(),
                "title",
                "Prøvekilde",
                "mapping",
                "ALERTMANAGER",
                "active",
                false,
                "impact",
                "LOW",
                "urgency",
                "LOW"));
        facts.put("memberId", id("select member_id as id from cooperation_member_code where code = '5041'"));
        facts.put("serviceId", id("select id from catalogue_service where code = '2b'"));
        assertEquals(
                200,
                admin.put("/monitoring-sources/" + source.id(), facts, "If-Match", "*")
                        .status());
        assertEquals(422, post(other, many("firing", 1)).status());
        List<String> reasons = new ArrayList<>();
        log(source).forEach(each -> reasons.add(each.get("reason").asString()));
        assertEquals(
                List.of("monitoringInactive", "alertHasNoKey", "alertsNoJson", "monitoringSecret"),
                reasons,
                "the newest first");
        assertEquals(0, alerts(source).size());
    }

    /** servicedesk.monitoring R10 */
    @Test
    void aSourceThatSendsTooMuchIsAskedToWait() throws Exception {
        Source source = source("ZABBIX", Map.of());
        change("""
                insert into servicedesk_monitoring_delivery(id, source_id, at, origin, size, outcome, alerts, handled, opened,
                    changed, solved, ignored, failed)
                select 7000000 + seq, %s, utc_timestamp(3), 'x', 1, 'DONE', 1, 1, 0, 0, 0, 1, 0 from seq_1_to_600""".formatted(source.id()));
        Api.Answer refused = post(source, zabbix("19", "1", "PROBLEM", "High", "sw-4"));
        assertEquals(429, refused.status(), refused::toString);
        assertEquals("15", refused.header("Retry-After"));
        assertEquals(0, alerts(source).size());
        Source other = source("ZABBIX", Map.of());
        assertEquals("opened 1", became(other, zabbix("19", "1", "PROBLEM", "High", "sw-4")), "others go on");
        change("update servicedesk_monitoring_delivery set at = at - interval 1 minute where source_id = "
                + source.id());
        assertEquals("opened 1", became(source, zabbix("19", "1", "PROBLEM", "High", "sw-4")), "a minute later");
    }

    /** servicedesk.monitoring R9 */
    @Test
    void aMachineThatIsKnownGivesTheSystemAndItsMember() throws Exception {
        String system = id("select id from catalogue_system where code = 'VER-PROFIL'");
        Source source = source("ZABBIX", Map.of("machines", List.of(Map.of("label", "DB-VER-1", "systemId", system))));
        became(source, zabbix("1", "1", "PROBLEM", "High", "db-ver-1:5432"));
        JsonNode known = caseOf(source);
        assertEquals("VER-PROFIL", known.get("system").asString());
        assertEquals("5038", known.get("memberNo").asString());
        JsonNode foreseen = admin.send(
                        "POST",
                        "/monitoring-sources/" + source.id() + "/trials",
                        zabbix("2", "1", "PROBLEM", "High", "SNA-PROFIL"),
                        "application/json")
                .json()
                .at("/alerts/0");
        assertEquals("SNA-PROFIL", foreseen.get("system").asString(), foreseen::toString);
        assertEquals("HIGH", foreseen.get("priority").asString(), foreseen::toString);
        assertTrue(foreseen.get("number").isNull());
        assertEquals(1, alerts(source).size(), "a trial does nothing");
        assertNull(alerts(source).getFirst().get("settle_at"));
    }
}
