package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samdrift.kernel.data.Json;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import no.samdrift.web.it.cooperation.Receiver.Got;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What other systems are told, by a receiver in this process. */
class WebhooksIT {
    private static Receiver receiver;
    private static Product product;

    private final Api admin = product.as("admin");
    private final Api agent = product.as("agent");

    @BeforeAll
    static void start() {
        receiver = new Receiver();
        product = Product.start(
                Path.of("target", "webhooks-data"),
                0,
                List.of("-Dsamdrift.webhook.hosts=localhost", "-Dsamdrift.public.url=https://samdrift.example/"));
    }

    @AfterAll
    static void stop() {
        product.close();
        receiver.close();
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static List<Map<String, Object>> rows(String sql) {
        try {
            return product.rows(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String fresh(String path) {
        return path + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Map<String, Object> facts(String address, String form, String account, String... events) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", "Prøve " + UUID.randomUUID());
        facts.put("address", address);
        facts.put("form", form);
        facts.put("active", true);
        facts.put(
                "personId",
                rows("select person_id from cooperation_account where username = '" + account + "'")
                        .getFirst()
                        .get("person_id")
                        .toString());
        facts.put(
                "events", List.of(events).stream().map(e -> Map.of("event", e)).toList());
        return facts;
    }

    /** Its id; it is told of what happens from now on. */
    private String webhook(String path, String form, String account, String... events) {
        Api.Answer made = admin.post("/webhooks", facts(receiver.url(path), form, account, events));
        assertEquals(201, made.status(), made::toString);
        return made.json().at("/webhook/id").asString();
    }

    private String logged(Api who, String title, String memberNo) {
        Api.Answer made = who.post("/incidents", Api.incident(title, memberNo));
        assertEquals(201, made.status(), made::toString);
        return made.json().get("number").asString();
    }

    private JsonNode log(String webhook) {
        return admin.get("/webhooks/" + webhook + "/deliveries").json().get("items");
    }

    private JsonNode one(String webhook) {
        return admin.get("/webhooks/" + webhook).json().get("webhook");
    }

    private static String signature(String secret, Got got) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed =
                got.headers().get("webhook-id") + "." + got.headers().get("webhook-timestamp") + "." + got.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** cooperation.webhook R2, R5, R7 */
    @Test
    void aMessageIsSignedAndCanBeSentAgain() throws Exception {
        String path = fresh("/ok");
        String webhook = webhook(path, "JSON", "admin", "incident.log");
        String secret = admin.post("/webhooks/" + webhook + "/secret", Map.of())
                .json()
                .get("secret")
                .asString();
        String number = logged(agent, "Skriveren står", "5041");
        await("nothing came", () -> !receiver.at(path).isEmpty());
        Got got = receiver.at(path).getFirst();
        assertEquals(signature(secret, got), got.headers().get("webhook-signature"));
        long sent = Long.parseLong(got.headers().get("webhook-timestamp"));
        assertTrue(Math.abs(Instant.now().getEpochSecond() - sent) < 60);
        JsonNode body = Json.MAPPER.readTree(got.body());
        assertEquals("incident.log", body.get("type").asString());
        assertEquals(number, body.at("/data/key").asString());
        assertEquals("Skriveren står", body.at("/data/title").asString());
        assertEquals(
                "https://samdrift.example/incidents/" + number,
                body.at("/data/url").asString());
        assertFalse(got.body().contains("\"description\""), "no more than what lists show");
        await("not settled", () -> log(webhook).size() == 1);
        JsonNode told = log(webhook).get(0);
        assertEquals("DELIVERED", told.get("state").asString());
        assertEquals(200, told.get("status").asInt());
        assertEquals("takk ", told.get("answer").asString());
        assertEquals(
                204,
                admin.post(
                                "/webhooks/" + webhook + "/deliveries/"
                                        + told.get("id").asString() + "/resend",
                                Map.of())
                        .status());
        await("not sent again", () -> receiver.at(path).size() == 2);
        assertEquals(
                got.headers().get("webhook-id"),
                receiver.at(path).getLast().headers().get("webhook-id"));
        String later = admin.post("/webhooks/" + webhook + "/secret", Map.of())
                .json()
                .get("secret")
                .asString();
        admin.post("/webhooks/" + webhook + "/tests", Map.of());
        await("no test came", () -> receiver.at(path).size() == 3);
        assertEquals(
                signature(later, receiver.at(path).getLast()),
                receiver.at(path).getLast().headers().get("webhook-signature"));
    }

    /** cooperation.webhook R1 */
    @Test
    void whatThePersonDoesNotSeeIsNotSent() throws Exception {
        String path = fresh("/ok");
        webhook(path, "JSON", "snasa.bruker", "incident");
        String others = logged(product.as("levanger.bruker"), "Levangers egen", "5037");
        Map<String, Object> kept = Api.incident("Snåsas skjermede", "5041");
        kept.put("restricted", "PERSONNEL");
        assertEquals(201, product.as("snasa.bruker").post("/incidents", kept).status());
        String own = logged(product.as("snasa.bruker"), "Snåsas egen", "5041");
        agent.post("/incidents/" + own + "/entries", Map.of("kind", "NOTE", "text", "Bare for oss"));
        agent.post("/incidents/" + own + "/transitions", Map.of("to", "IN_PROGRESS"));
        await(
                "the step was not told",
                () -> receiver.at(path).stream().anyMatch(got -> got.body().contains("incident.in_progress")));
        List<String> types = receiver.at(path).stream()
                .map(got -> Json.MAPPER.readTree(got.body()).get("type").asString())
                .toList();
        assertEquals(List.of("incident.log", "incident.in_progress"), types, "nothing of notes");
        assertTrue(receiver.at(path).stream().noneMatch(got -> got.body().contains(others)));
    }

    /** cooperation.webhook R3 */
    @Test
    void oneThatHangsHoldsUpNobodyElse() throws Exception {
        String slow = fresh("/hang");
        String flaky = fresh("/flaky");
        String slowId = webhook(slow, "JSON", "admin", "incident.log");
        String flakyId = webhook(flaky, "JSON", "admin", "incident.log");
        logged(agent, "Treg", "5041");
        await("the slow one was not begun", () -> !receiver.at(slow).isEmpty());
        await("the other waits behind it", () -> !receiver.at(flaky).isEmpty());
        await("its failure is not told", () -> log(flakyId).size() == 1);
        assertEquals("WAITING", log(flakyId).get(0).get("state").asString());
        assertEquals(500, log(flakyId).get(0).get("status").asInt());
        assertFalse(one(flakyId).get("failingSince").isNull());
        change("update cooperation_webhook_delivery set next_attempt_at = utc_timestamp(3) where webhook_id = "
                + flakyId);
        await("not tried again", () -> receiver.at(flaky).size() == 2);
        assertEquals(
                receiver.at(flaky).getFirst().headers().get("webhook-id"),
                receiver.at(flaky).getLast().headers().get("webhook-id"));
        await("not well again", () -> one(flakyId).get("failingSince").isNull());
        await("the slow one is given time without end", () -> log(slowId).size() == 1);
        assertTrue(log(slowId).get(0).get("status").isNull());
        assertEquals("tooSlow", log(slowId).get(0).get("error").asString(), log(slowId)::toString);
        change(
                "update cooperation_webhook_delivery set attempts = 9, next_attempt_at = utc_timestamp(3) where webhook_id = "
                        + slowId);
        await("never given up", () -> log(slowId).get(0).get("state").asString().equals("GIVEN_UP"));
    }

    /** cooperation.webhook R4 */
    @Test
    void itGoesNowhereItShouldNot() throws Exception {
        for (String address : List.of(
                "http://example.com/",
                "ftp://example.com/",
                "https://user@example.com/",
                "file:///etc/passwd",
                "https:///x",
                "x"))
            assertEquals(
                    List.of("address"),
                    admin.post("/webhooks", facts(address, "JSON", "admin", "incident"))
                            .violated(),
                    address);
        for (String inside :
                List.of("https://127.0.0.1/", "https://10.1.2.3/", "https://[::1]/", "https://169.254.169.254/")) {
            Api.Answer made = admin.post("/webhooks", facts(inside, "JSON", "admin", "incident.log"));
            assertEquals(201, made.status(), made::toString);
            String id = made.json().at("/webhook/id").asString();
            admin.post("/webhooks/" + id + "/tests", Map.of());
            await(
                    inside,
                    () -> !log(id).isEmpty() && !log(id).get(0).get("error").isNull());
            assertEquals("addressNotPublic", log(id).get(0).get("error").asString(), inside);
        }
        String path = fresh("/redirect");
        String id = webhook(path, "JSON", "admin", "risk");
        admin.post("/webhooks/" + id + "/tests", Map.of());
        await(
                "not sent",
                () -> !log(id).isEmpty() && !log(id).get(0).get("status").isNull());
        assertEquals(302, log(id).get(0).get("status").asInt());
        assertTrue(receiver.at("/followed").isEmpty());
        String longPath = fresh("/long");
        String longId = webhook(longPath, "JSON", "admin", "risk");
        admin.post("/webhooks/" + longId + "/tests", Map.of());
        await(
                "not sent",
                () -> !log(longId).isEmpty()
                        && !log(longId).get(0).get("status").isNull());
        assertEquals("DELIVERED", log(longId).get(0).get("state").asString());
        assertTrue(log(longId).get(0).get("answer").asString().length() <= 400);
    }

    /** cooperation.webhook R6 */
    @Test
    void whoWantsNoMoreIsSwitchedOff() throws Exception {
        String gone = webhook(fresh("/gone"), "JSON", "admin", "risk");
        admin.post("/webhooks/" + gone + "/tests", Map.of());
        await("still on", () -> !one(gone).get("active").asBoolean());
        String broken = webhook(fresh("/broken"), "JSON", "admin", "risk");
        admin.post("/webhooks/" + broken + "/tests", Map.of());
        await("not tried", () -> !one(broken).get("failingSince").isNull());
        assertTrue(one(broken).get("active").asBoolean());
        change("update cooperation_webhook set failing_since = failing_since - interval 6 day where id = " + broken);
        admin.post("/webhooks/" + broken + "/tests", Map.of());
        await("still on after six days", () -> !one(broken).get("active").asBoolean());
        JsonNode notices = admin.get("/notices").json().get("items");
        long told = 0;
        for (JsonNode each : notices) if (each.get("what").asString().equals("webhook.off")) told++;
        assertEquals(2, told, notices::toString);
    }

    /** cooperation.webhook R1 */
    @Test
    void channelsGetCardsInWhichNothingIsMarkup() throws Exception {
        String teams = fresh("/teams");
        String slack = fresh("/slack");
        webhook(teams, "TEAMS", "admin", "incident.log");
        webhook(slack, "SLACK", "admin", "incident.log");
        String number = logged(agent, "Se [her](https://ond.example) <!channel>", "5041");
        await(
                "no card",
                () -> !receiver.at(teams).isEmpty() && !receiver.at(slack).isEmpty());
        JsonNode card =
                Json.MAPPER.readTree(receiver.at(teams).getFirst().body()).at("/attachments/0/content");
        assertEquals("AdaptiveCard", card.get("type").asString());
        String heading = card.at("/body/0/text").asString();
        assertTrue(heading.contains("Se \\[her\\]\\(https://ond.example\\) <\\!channel\\>"), heading);
        assertEquals(
                "https://samdrift.example/incidents/" + number,
                card.at("/actions/0/url").asString());
        JsonNode message = Json.MAPPER.readTree(receiver.at(slack).getFirst().body());
        assertEquals("plain_text", message.at("/blocks/0/text/type").asString());
        assertTrue(message.get("text").asString().contains("&lt;!channel&gt;"), message::toString);
        assertNull(receiver.at(slack).getFirst().headers().get("webhook-signature"), "no secret was made");
    }
}
