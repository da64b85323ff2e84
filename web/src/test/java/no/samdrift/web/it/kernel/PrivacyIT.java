package no.samdrift.web.it.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the data protection officer sees, hands over and takes away, and who does not. */
class PrivacyIT {
    private static final String SECRET = "Fødselsnummeret er 01019012345, sier Kvitre";

    private final Product product = Product.shared();
    private final Api agent = product.as("agent");
    private final Api officer = product.as("personvernombud");

    private String reported() {
        return reported("Kvitre");
    }

    private String reported(String name) {
        var body = Api.incident(name + " får ikke logget inn", "5041");
        body.put("description", SECRET.replace("Kvitre", name));
        body.put("reporter", "snasa.bruker");
        return agent.post("/incidents", body).json().get("number").asString();
    }

    private static JsonNode text(JsonNode texts, String what) {
        for (JsonNode each : texts) if (each.get("what").asString().equals(what)) return each;
        throw new AssertionError("no " + what + " in " + texts);
    }

    private JsonNode texts(String number) {
        return officer.get("/privacy/cases/" + number).json().get("items");
    }

    private int redact(Api who, JsonNode text, String reason) {
        return who.post("/privacy/redactions", Map.of("ref", text.get("ref").asString(), "reason", reason))
                .status();
    }

    private long left(String secret) throws SQLException {
        long left = 0;
        for (String column : List.of(
                "kernel_audit.before_json",
                "kernel_audit.after_json",
                "cooperation_notice.detail",
                "cooperation_notice.title",
                "servicedesk_entry.text",
                "servicedesk_incident.description",
                "servicedesk_incident.title",
                "servicedesk_work_item.title",
                "kernel_document.name")) {
            String[] parts = column.split("\\.");
            left += ((Number) product.rows("select count(*) as n from " + parts[0] + " where " + parts[1] + " like '%"
                                    + secret + "%'")
                            .getFirst()
                            .get("n"))
                    .longValue();
        }
        return left;
    }

    /** cooperation.privacy R2 */
    @Test
    void whatIsRedactedIsNowhereAndTheHistorySaysWhy() throws Exception {
        String number = reported("Kvitrefugl");
        String said = "Kvitrefugl skriver: ring meg på 99 99 99 99 om dette";
        assertEquals(
                2,
                agent.post("/incidents/" + number + "/entries", Map.of("text", said))
                                .status()
                        / 100);
        var file = new DocumentCaller(agent)
                .add("incident:" + number, "kvitrefugl.txt", "hemmelig".getBytes(StandardCharsets.UTF_8));
        assertTrue(left("Kvitrefugl") > 0);
        for (String what : List.of("title", "description", "entry", "document"))
            assertEquals(204, redact(officer, text(texts(number), what), "Særlig kategori, artikkel 9"), what);
        assertEquals(0, left("vitrefugl"), "copies of what was redacted");
        JsonNode after = agent.get("/incidents/" + number).json();
        assertEquals("[sladdet]", after.get("title").asString());
        assertEquals("[sladdet]", after.get("description").asString());
        assertEquals(
                404, new DocumentCaller(agent).get("/documents/" + file.id()).status());
        assertEquals(
                4L,
                product.rows("select id from kernel_audit where action = 'incident.redact' and after_json like"
                                + " '%artikkel 9%' and subject_key = (select id from servicedesk_incident where number = '"
                                + number + "')")
                        .size());
        assertEquals(422, redact(officer, text(texts(number), "title"), "en gang til"));
        for (Instant end = Instant.now().plus(Duration.ofSeconds(20)); ; Thread.onSpinWait()) {
            var found = agent.get("/search?q=Kvitrefugl").json().get("items");
            if (found.isEmpty()) break;
            assertTrue(Instant.now().isBefore(end), () -> "still found: " + found);
        }
    }

    /** cooperation.privacy R2 */
    @Test
    void anOpenFormDoesNotWriteBackWhatWasRedacted() {
        String number = reported();
        var before = agent.get("/incidents/" + number);
        String version = before.header("ETag");
        assertEquals(204, redact(officer, text(texts(number), "description"), "Særlig kategori"));
        var stale = agent.put(
                "/incidents/" + number,
                Map.of("title", "Ny tittel", "description", SECRET, "service", "9d", "impact", "LOW", "urgency", "LOW"),
                "If-Match",
                version);
        assertEquals(412, stale.status(), stale::toString);
        assertEquals(
                "[sladdet]",
                agent.get("/incidents/" + number).json().get("description").asString());
    }

    /** cooperation.privacy R2 */
    @Test
    void whatIsSaidInTasksAndApprovalsIsRedactedToo() throws Exception {
        String number = reported("Kvitremeis");
        agent.post(
                "/tasks?on=incident:" + number,
                Map.of(
                        "title",
                        "Ring Kvitremeis",
                        "lines",
                        List.of(Map.of("text", "Kvitremeis er syk", "done", false))));
        for (String what : List.of("title", "line")) {
            JsonNode task = officer.get("/privacy/cases/" + number)
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(each -> each.get("ref").asString().startsWith("task/")
                            && each.get("what").asString().equals(what))
                    .findFirst()
                    .orElseThrow();
            assertEquals(204, redact(officer, task, "Helseopplysning"), what);
        }
        assertEquals(
                List.of("[sladdet] [sladdet]"),
                product
                        .rows(
                                "select concat(t.title, ' ', l.text) as told from cooperation_task t join cooperation_task_line l"
                                        + " on l.task_id = t.id where t.thing_key = '" + number + "'")
                        .stream()
                        .map(row -> row.get("told"))
                        .toList());
        assertEquals(
                0,
                product.rows("select id from kernel_audit where after_json like '%Kvitremeis er syk%'")
                        .size());
    }

    /** cooperation.privacy R1 */
    @Test
    void onlyTheOfficerOfThePlaceReadsAndRedacts() {
        String number = reported();
        JsonNode title = text(texts(number), "title");
        Api ofAnother = product.newcomer("DATA_PROTECTION_OFFICER", "5038");
        Api ofTheOwn = product.newcomer("DATA_PROTECTION_OFFICER", "5041");
        for (Api other : List.of(agent, product.as("admin"), product.as("revisor"), product.as("snasa.bruker"))) {
            assertEquals(403, other.get("/privacy/cases/" + number).status());
            assertEquals(403, redact(other, title, "vil ikke"));
        }
        assertEquals(404, ofAnother.get("/privacy/cases/" + number).status());
        assertEquals(404, redact(ofAnother, title, "vil ikke"));
        assertEquals(403, ofTheOwn.get("/privacy/retention").status());
        assertEquals(204, redact(ofTheOwn, title, "eget medlem"));
        assertEquals(404, officer.get("/privacy/cases/INC-1999-000001").status());
        for (String bad : List.of("", "entry/", "entry/1 or 1=1", "incident/1/version", "document/0"))
            assertTrue(
                    List.of(404, 422)
                            .contains(officer.post("/privacy/redactions", Map.of("ref", bad, "reason", "x"))
                                    .status()),
                    bad);
    }

    @Test
    void anExtractHoldsAllThatStandsAboutSomebody() throws Exception {
        String number = reported();
        agent.post("/incidents/" + number + "/entries", Map.of("text", "Bad Kvitre om å vente", "kind", "NOTE"));
        String id =
                String.valueOf(product.rows("select person_id from cooperation_account where username = 'snasa.bruker'")
                        .getFirst()
                        .get("person_id"));
        JsonNode extract = officer.get("/privacy/people/" + id).json();
        assertEquals(id, extract.get("person").get("id").asString());
        String texts = extract.get("texts").toString();
        assertTrue(texts.contains(SECRET) && texts.contains("Bad Kvitre om å vente"), texts);
        var paper = new DocumentCaller(officer).get("/privacy/people/" + id + "?format=pdf");
        try (var document = Loader.loadPDF(paper.http().body())) {
            String words = new PDFTextStripper().getText(document);
            assertTrue(words.contains(SECRET) && words.contains("artikkel 15"), words);
        }
        var table = new DocumentCaller(officer).get("/privacy/people/" + id + "?format=csv");
        assertTrue(table.text().contains(SECRET));
        assertEquals(403, agent.get("/privacy/people/" + id).status());
        assertEquals(
                404,
                product.newcomer("DATA_PROTECTION_OFFICER", "5038")
                        .get("/privacy/people/" + id)
                        .status());
    }

    private int months(String kind) {
        for (JsonNode rule : officer.get("/privacy/retention").json().get("items"))
            if (rule.get("kind").asString().equals(kind))
                return rule.path("months").asInt(0);
        throw new AssertionError("no rule for " + kind);
    }

    /** cooperation.privacy R3 */
    @Test
    void whoLeftLongAgoHasNoNameAndWhatWasAskedAndDoneNoWords() throws Exception {
        String number = reported("Vandrefalk");
        String on = "?on=incident:" + number;
        String task = agent.post("/tasks" + on, Map.of("title", "Ring Vandrefalk", "lines", List.of()))
                .json()
                .at("/task/id")
                .asString();
        assertEquals(
                201,
                agent.post("/tasks/" + task + "/done", Map.of("done", true)).status());
        Api admin = product.as("admin");
        var person = admin.post(
                "/people",
                Map.of(
                        "name",
                        "Vera Vandrefalk",
                        "memberId",
                        product.rows("select member_id from cooperation_member_number where code = '5041'")
                                .getFirst()
                                .get("member_id")));
        assertEquals(201, person.status(), person::toString);
        String id = person.json().get("id").asString();
        try (var connection = product.database();
                var old = connection.createStatement()) {
            old.executeUpdate(
                    "update cooperation_person set active = false, left_at = utc_timestamp() - interval 20 year where id = "
                            + id);
            old.executeUpdate(
                    "update cooperation_task set done_at = utc_timestamp() - interval 20 year where id = " + task);
        }
        for (String kind : List.of("person", "task"))
            assertEquals(
                    204,
                    officer.post("/privacy/retention/" + kind, Map.of("months", 120))
                            .status());
        for (Instant end = Instant.now().plus(Duration.ofMinutes(2));
                !product.rows("select id from cooperation_person where name like '%Vandrefalk%'")
                                .isEmpty()
                        || !product.rows("select id from cooperation_task where title like '%Vandrefalk%'")
                                .isEmpty(); ) assertTrue(Instant.now().isBefore(end), "never forgotten");
        for (JsonNode each : texts(number))
            if (each.get("ref").asString().startsWith("incident/")
                    && each.get("what").asString().equals("title"))
                assertEquals(204, redact(officer, each, "navn i tittelen"));
        assertTrue(product.rows("select id from cooperation_task where thing_title like '%Vandrefalk%'")
                .isEmpty());
    }

    /** cooperation.privacy R3 */
    @Test
    void whatWasKeptForItsTimeLosesTextsAndPeopleAndStillCounts() throws Exception {
        String number = reported();
        agent.post("/incidents/" + number + "/entries", Map.of("text", "Kvitrespurv, se vedlegg"));
        new DocumentCaller(agent)
                .add("incident:" + number, "kvitrespurv.txt", "hemmelig".getBytes(StandardCharsets.UTF_8));
        agent.post("/incidents/" + number + "/transitions", Map.of("to", "CANCELLED", "comment", "Feil meldt"));
        String young = reported();
        try (var connection = product.database();
                var old = connection.createStatement()) {
            old.executeUpdate("update servicedesk_incident set updated_at = utc_timestamp() - interval 20 year where"
                    + " number = '" + number + "'");
        }
        assertEquals(
                422,
                officer.post("/privacy/retention/incident", Map.of("months", 0)).status());
        assertEquals(
                404,
                officer.post("/privacy/retention/nothing", Map.of("months", 1)).status());
        assertEquals(
                403,
                product.as("admin")
                        .post("/privacy/retention/incident", Map.of("months", 1))
                        .status());
        assertEquals(
                204,
                officer.post("/privacy/retention/incident", Map.of("months", 120))
                        .status());
        assertEquals(120, months("incident"));
        String state =
                "select forgotten_at, reporter_id, title, description from servicedesk_incident where number = '";
        for (Instant end = Instant.now().plus(Duration.ofMinutes(2));
                product.rows(state + number + "'").getFirst().get("forgotten_at") == null; )
            assertTrue(Instant.now().isBefore(end), "never forgotten");
        var forgotten = product.rows(state + number + "'").getFirst();
        assertEquals("[sladdet]", forgotten.get("title"));
        assertEquals("[sladdet]", forgotten.get("description"));
        assertEquals(null, forgotten.get("reporter_id"));
        assertEquals(0, left("vitrespurv"));
        assertTrue(product.rows("select e.id from servicedesk_entry e join servicedesk_incident i on i.id = e.case_id"
                        + " where i.number = '" + number + "' and e.person_id is not null")
                .isEmpty());
        assertEquals(SECRET, product.rows(state + young + "'").getFirst().get("description"));
        assertEquals(
                0,
                officer.get("/privacy/retention")
                        .json()
                        .get("items")
                        .get(0)
                        .get("due")
                        .asInt());
        assertEquals(204, officer.post("/privacy/retention/incident", Map.of()).status());
    }
}
