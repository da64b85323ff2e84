package no.samdrift.web.it.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import no.samdrift.web.it.Scanner;
import no.samdrift.web.it.kernel.DocumentCaller.Answer;
import org.junit.jupiter.api.Test;

/** Documents by the API: who sees them, what is taken, and what is left of what is not. */
class DocumentsIT {
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    private final Product product = Product.shared();
    private final DocumentCaller agent = caller("agent");

    private DocumentCaller caller(String account) {
        return new DocumentCaller(product.as(account));
    }

    private String incident(String reporter) {
        var body = Api.incident("Vedlegg", "5041");
        body.put("reporter", reporter);
        return "incident:"
                + product.as("agent")
                        .post("/incidents", body)
                        .json()
                        .get("number")
                        .asString();
    }

    private static byte[] text() {
        return ("Noe skrevet " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> contents(Answer document) throws SQLException {
        return product.rows(
                "select c.id, (select count(*) from kernel_content_part p where p.content_id = c.id) as parts"
                        + " from kernel_content c where c.sha256 = '"
                        + document.json().get("sha256").asString() + "'");
    }

    private long unfinished() throws SQLException {
        return ((Number) product.rows("select count(*) as n from kernel_content where sha256 is null")
                        .getFirst()
                        .get("n"))
                .longValue();
    }

    /** kernel.document R1 */
    @Test
    void aDocumentIsSeenByThoseWhoSeeTheCase() {
        String on = incident("snasa.bruker");
        Answer made = agent.add(on, "Feil på skjermen.txt", text());
        assertEquals(201, made.status(), made::toString);
        assertEquals("/api/v1/documents/" + made.id(), path(made.header("Location")));
        for (DocumentCaller may : List.of(caller("snasa.bruker"), caller("revisor"))) {
            assertEquals(200, may.get("/documents/" + made.id()).status());
            assertEquals(1, may.get("/documents?on=" + on).json().get("items").size());
        }
        for (DocumentCaller none : List.of(
                caller("levanger.bruker"),
                caller("leverandor"),
                caller("personvernombud"),
                new DocumentCaller(product.newcomer("OPERATIONS_MANAGER", "5037")))) {
            for (String path : List.of("", "/facts", "/versions", "/versions/1"))
                assertEquals(404, none.get("/documents/" + made.id() + path).status(), path);
            assertEquals(404, none.get("/documents?on=" + on).status());
            assertEquals(404, none.add(on, "a.txt", text()).status());
            assertEquals(404, none.renew(made.id(), "a.txt", text()).status());
            assertEquals(404, none.delete(made.id()).status());
        }
        assertEquals(403, caller("revisor").add(on, "a.txt", text()).status());
    }

    /** kernel.document R1 */
    @Test
    void aDocumentIsSeenByThoseWhoSeeTheAgreement() {
        var first =
                product.as("avtaleforvalter").get("/agreements?limit=1").json().get("items");
        String on = "agreement:" + first.get(0).get("id").asString();
        Answer made = caller("avtaleforvalter").add(on, "Bilag 1.txt", text());
        assertEquals(201, made.status(), made::toString);
        assertEquals(200, caller("styreleder").get("/documents/" + made.id()).status());
        assertEquals(403, caller("styreleder").add(on, "a.txt", text()).status());
        assertEquals(404, agent.get("/documents/" + made.id()).status());
        assertEquals(404, caller("leverandor").get("/documents?on=" + on).status());
        assertEquals(422, agent.add("person:1", "a.txt", text()).status());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    /** kernel.document R2 */
    @Test
    void whatItIsItsFirstBytesSay() throws SQLException {
        String on = incident("snasa.bruker");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertEquals(
                "image/png",
                agent.add(on, "bilde.pdf", picture).json().get("type").asString());
        assertEquals(
                "text/csv", agent.add(on, "tall.csv", text()).json().get("type").asString());
        for (byte[] refused : List.of(
                PROGRAM,
                "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0})) {
            Answer answer = agent.add(on, "rapport.pdf", refused, "Accept-Language", "nn");
            assertEquals(415, answer.status(), answer::toString);
            assertTrue(answer.json().get("detail").asString().contains("innhaldet som tel"), answer::toString);
        }
        assertEquals(422, agent.add(on, "tom.txt", new byte[0]).status());
        assertEquals(0, unfinished());
    }

    /** kernel.document R2 */
    @Test
    void whatIsTooLargeIsRefusedAndLeavesNothing() throws SQLException {
        String on = incident("snasa.bruker");
        byte[] large = new byte[3_000_001];
        new Random(1).nextBytes(large);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 9);
        Answer answer = agent.add(on, "stor.pdf", large, "Accept-Language", "en");
        assertEquals(413, answer.status(), answer::toString);
        assertTrue(answer.json().get("detail").asString().contains("3 MB"), answer::toString);
        assertEquals(413, agent.add(on, "større.pdf", new byte[9_000_000]).status());
        assertEquals(0, agent.get("/documents?on=" + on).json().get("items").size());
        assertEquals(0, unfinished());
    }

    /** kernel.document R9 */
    @Test
    void whatTheScannerFindsSomethingInIsNotStored() throws SQLException {
        String on = incident("snasa.bruker");
        Answer answer =
                agent.add(on, "smittet.txt", Scanner.FOUND.getBytes(StandardCharsets.UTF_8), "Accept-Language", "en");
        assertEquals(422, answer.status(), answer::toString);
        assertTrue(answer.json().get("detail").asString().contains("Samdrift.Test"), answer::toString);
        assertEquals(0, agent.get("/documents?on=" + on).json().get("items").size());
        assertEquals(0, unfinished());
    }

    /** kernel.document R3 */
    @Test
    void theSameContentIsStoredOnceInParts() throws SQLException {
        byte[] content = new byte[1_200_000];
        new Random().nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        String first = incident("snasa.bruker");
        Answer one = agent.add(first, "Første.pdf", content);
        Answer two = agent.add(incident("snasa.bruker"), "Andre.pdf", content);
        assertEquals(one.json().get("sha256"), two.json().get("sha256"));
        List<Map<String, Object>> kept = contents(one);
        assertEquals(1, kept.size());
        assertEquals(3, ((Number) kept.getFirst().get("parts")).intValue());
        Answer file = agent.get("/documents/" + one.id());
        assertArrayEquals(content, file.http().body());
        assertEquals("application/pdf", file.header("Content-Type"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.http()
                .headers()
                .allValues("Content-Security-Policy")
                .toString()
                .contains("sandbox"));
        assertEquals(
                "attachment; filename=\"F_rste.pdf\"; filename*=UTF-8''F%C3%B8rste.pdf",
                file.header("Content-Disposition"));
    }

    @Test
    void aRepeatWithTheSameKeyHangsItOnce() {
        String on = incident("snasa.bruker");
        byte[] content = text();
        String key = UUID.randomUUID().toString();
        Answer first = agent.add(on, "a.txt", content, "Idempotency-Key", key);
        assertEquals(
                first.text(),
                agent.add(on, "a.txt", content, "Idempotency-Key", key).text());
        assertEquals(422, agent.add(on, "a.txt", text(), "Idempotency-Key", key).status());
        assertEquals(1, agent.get("/documents?on=" + on).json().get("items").size());
    }

    /** kernel.document R5 */
    @Test
    void aNewVersionLeavesTheOldOne() {
        String on = incident("snasa.bruker");
        byte[] old = text();
        byte[] fresh = text();
        String id = agent.add(on, "Rutine.txt", old).id();
        Answer renewed = agent.renew(id, "Rutine 2.txt", fresh, "If-Match", "\"1\"");
        assertEquals(2, renewed.json().get("versions").asInt(), renewed::toString);
        assertEquals(
                412,
                agent.renew(id, "Rutine 3.txt", text(), "If-Match", "\"1\"").status());
        assertArrayEquals(fresh, agent.get("/documents/" + id).http().body());
        assertArrayEquals(
                old, agent.get("/documents/" + id + "/versions/1").http().body());
        var versions = agent.get("/documents/" + id + "/versions").json().get("items");
        assertEquals("Rutine 2.txt", versions.get(0).get("name").asString());
        assertEquals("Rutine.txt", versions.get(1).get("name").asString());
        assertEquals(404, agent.get("/documents/" + id + "/versions/3").status());
    }

    /** kernel.document R6 */
    @Test
    void whoAddedItRemovesItAndItsContentGoes() throws Exception {
        String on = incident("snasa.bruker");
        DocumentCaller user = caller("snasa.bruker");
        String ofAgent = agent.add(on, "Fra driften.txt", text()).id();
        Answer own = user.add(on, "Fra brukeren.txt", text());
        assertEquals(403, user.delete(ofAgent).status());
        assertEquals(403, user.renew(ofAgent, "a.txt", text()).status());
        assertEquals(204, user.delete(own.id()).status());
        assertEquals(404, user.get("/documents/" + own.id()).status());
        assertEquals(204, agent.delete(ofAgent).status());
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update kernel_content set touched_at = '2026-01-01' where sha256 = '"
                    + own.json().get("sha256").asString() + "'");
        }
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!contents(own).isEmpty() && Instant.now().isBefore(end)) Thread.onSpinWait();
        assertEquals(List.of(), contents(own));
        assertTrue(product.rows("select action from kernel_audit where subject_type = 'document' and subject_key = '"
                        + own.id() + "'")
                .toString()
                .contains("document.remove"));
    }

    /** kernel.document R1: beside an internal entry, for whoever reads those. */
    @Test
    void whatHangsOnAnInternalEntryIsReadByTheOperationAlone() {
        String on = incident("snasa.bruker");
        String entries = "/incidents/" + on.substring(on.indexOf(':') + 1) + "/entries";
        Api asAgent = product.as("agent");
        String note = asAgent.post(entries, Map.of("text", "Internt", "kind", "NOTE"))
                .json()
                .get("id")
                .asString();
        String reply = asAgent.post(entries, Map.of("text", "Se vedlegget", "kind", "REPLY"))
                .json()
                .get("id")
                .asString();
        Answer internal = agent.add("entry:" + note, "Internt.txt", text());
        Answer open = agent.add("entry:" + reply, "Åpent.txt", text());
        assertTrue(internal.json().get("internal").asBoolean(), internal::toString);
        assertEquals(reply, open.json().get("partId").asString(), open::toString);
        assertEquals(2, agent.get("/documents?on=" + on).json().get("items").size());
        assertEquals(
                1, agent.get("/documents?on=entry:" + note).json().get("items").size());
        DocumentCaller user = caller("snasa.bruker");
        assertEquals(1, user.get("/documents?on=" + on).json().get("items").size());
        assertEquals(200, user.get("/documents/" + open.id()).status());
        assertEquals(404, user.get("/documents/" + internal.id()).status());
        assertEquals(404, user.get("/documents?on=entry:" + note).status());
        assertEquals(404, user.add("entry:" + note, "a.txt", text()).status());
        assertEquals(200, caller("revisor").get("/documents/" + internal.id()).status());
    }

    private boolean finds(Api who, String word) {
        return !who.get("/search?q=" + word).json().get("items").isEmpty();
    }

    /** kernel.document R1, R7; kernel.search R1 */
    @Test
    void theWordsInADocumentAreFoundByThoseWhoSeeItAndNobodyElse() {
        String on = incident("snasa.bruker");
        Api asAgent = product.as("agent");
        String note = asAgent.post(
                        "/incidents/" + on.substring(on.indexOf(':') + 1) + "/entries",
                        Map.of("text", "Internt", "kind", "NOTE"))
                .json()
                .get("id")
                .asString();
        String agreement = product.as("avtaleforvalter")
                .get("/agreements?limit=1")
                .json()
                .at("/items/0/id")
                .asString();
        Map<String, Answer> byWord = Map.of(
                "zirkonkrystall", agent.add(on, "a.txt", "Her er zirkonkrystall".getBytes(StandardCharsets.UTF_8)),
                "wolframstav",
                        agent.add("entry:" + note, "b.txt", "Her er wolframstav".getBytes(StandardCharsets.UTF_8)),
                "vismutlegering",
                        caller("avtaleforvalter")
                                .add(
                                        "agreement:" + agreement,
                                        "c.txt",
                                        "Her er vismutlegering".getBytes(StandardCharsets.UTF_8)));
        Api admin = product.as("admin");
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        byWord.keySet().forEach(word -> {
            while (!finds(admin, word) && Instant.now().isBefore(end)) Thread.onSpinWait();
            assertTrue(finds(admin, word), word);
        });
        for (String account : List.of(
                "agent",
                "driftsleder",
                "snasa.bruker",
                "levanger.bruker",
                "levanger.systemeier",
                "avtaleforvalter",
                "styreleder",
                "verdal.kommunedirektor",
                "okonom",
                "personvernombud",
                "leverandor",
                "revisor")) {
            DocumentCaller caller = caller(account);
            byWord.forEach((word, document) -> assertEquals(
                    caller.get("/documents/" + document.id()).status() == 200,
                    finds(caller.api(), word),
                    account + " " + word));
        }
        String hit = asAgent.get("/search?q=zirkonkrystall").json().get("items").toString();
        assertTrue(hit.contains("incident-document") && hit.contains(on.substring(on.indexOf(':') + 1)), hit);
        assertEquals(204, agent.delete(byWord.get("zirkonkrystall").id()).status());
        while (finds(asAgent, "zirkonkrystall") && Instant.now().isBefore(end)) Thread.onSpinWait();
        assertFalse(finds(asAgent, "zirkonkrystall"));
    }
}
