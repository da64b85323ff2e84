package no.samdrift.web.it.kernel;

import static no.samdrift.web.it.kernel.OwnFieldCaller.choice;
import static no.samdrift.web.it.kernel.OwnFieldCaller.code;
import static no.samdrift.web.it.kernel.OwnFieldCaller.facts;
import static no.samdrift.web.it.kernel.OwnFieldCaller.own;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.kernel.table.SheetReading;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a co-operation adds to its things: defined, filled in, asked for, retired. */
class OwnFieldsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");
    private final OwnFieldCaller fields = new OwnFieldCaller(admin);

    @AfterEach
    void clear() {
        fields.clear();
    }

    /** kernel.field R1, R2, R5 */
    @Test
    void administratorsDefineFieldsWhichKeepTheirKindTheirCodeAndTheTypeOfWhatStandsThere() {
        String code = code();
        Map<String, Object> facts = facts("vendor", code, "TEXT");
        assertEquals(
                403,
                product.newcomer("ADMINISTRATOR", "5041").post("/fields", facts).status());
        String id = fields.define(facts);
        assertEquals(List.of("code"), admin.post("/fields", facts).violated());
        assertEquals(
                List.of("kind"),
                admin.post("/fields", facts("person", code(), "TEXT")).violated());
        assertEquals(
                List.of("code"),
                fields.change(id, facts("vendor", code(), "TEXT")).violated());
        assertEquals(
                List.of("kind"),
                fields.change(id, facts("system", code, "TEXT")).violated());
        Map<String, Object> nameless = facts("vendor", code(), "TEXT");
        nameless.put("name", Map.of("nb", "x".repeat(61)));
        assertEquals(List.of("name.nb"), admin.post("/fields", nameless).violated());
        Map<String, Object> shapeless = facts("vendor", "Med mellomrom", "TEXT");
        assertEquals(List.of("code"), admin.post("/fields", shapeless).violated());
        Map<String, Object> empty = facts("vendor", code(), "CHOICE");
        empty.put("choices", List.of());
        assertEquals(List.of("choices"), admin.post("/fields", empty).violated());
        assertEquals(200, fields.change(id, facts("vendor", code, "NUMBER")).status());
        assertEquals(201, fields.vendor(Map.of(code, "7")).status());
        assertEquals(
                List.of("type"),
                fields.change(id, facts("vendor", code, "DATE")).violated());
        Answer stale = admin.put("/fields/" + id, facts("vendor", code, "NUMBER"), "If-Match", "\"1\"");
        assertEquals(412, stale.status(), "another administrator was faster");
        int known =
                admin.get("/fields?kind=vendor&limit=200").json().get("items").size();
        for (int i = known; i < 20; i++) fields.define("vendor", "TEXT");
        assertEquals(
                List.of("kind"),
                admin.post("/fields", facts("vendor", code(), "TEXT")).violated());
        assertEquals(404, product.as("snasa.bruker").get("/fields/" + id).status());
        assertEquals(200, product.as("revisor").get("/fields/" + id).status());
    }

    /** kernel.own R1, R3 */
    @Test
    void valuesOfEveryTypeAreKeptRefusedAndAskedFor() {
        String text = fields.define("vendor", "TEXT");
        String number = fields.define("vendor", "NUMBER");
        String day = fields.define("vendor", "DATE");
        String yes = fields.define("vendor", "YES_NO");
        String zone = fields.define("vendor", "CHOICE");
        String who = fields.define("vendor", "PERSON");
        String system = fields.define("vendor", "SYSTEM");
        String person = admin.get("/people?limit=1").json().at("/items/0/id").asString();
        String profil = admin.get("/systems/LEV-PROFIL").json().at("/system/id").asString();
        Map<String, String> all = Map.of(
                text,
                " 100 % <b>A_1</b> ",
                number,
                "12,50",
                day,
                "2026-02-28",
                yes,
                "true",
                zone,
                "indre",
                who,
                person,
                system,
                profil);
        Answer made = fields.vendor(all);
        assertEquals(201, made.status(), made::toString);
        assertEquals("100 % <b>A_1</b>", own(made, text));
        assertEquals("12.5", own(made, number));
        String id = made.json().at("/vendor/id").asString();
        Map<String, Integer> asked = new HashMap<>();
        asked.put(text + "=a_1", 1);
        asked.put(text + "=aX1", 0);
        asked.put(text + "=100%25%25", 0);
        asked.put(number + "=12.5", 1);
        asked.put(number + ".from=12.6", 0);
        asked.put(number + ".from=12&own." + number + ".to=13", 1);
        asked.put(day + ".to=2026-02-27", 0);
        asked.put(day + ".from=2026-02-28", 1);
        asked.put(yes + "=true", 1);
        asked.put(yes + "=false", 0);
        asked.put(zone + "=ytre", 0);
        asked.put(zone + "=indre&own." + number + "=12.5", 1);
        asked.put(who + "=" + person, 1);
        asked.put(who + "=1", 0);
        asked.put(system + "=" + profil, 1);
        asked.forEach((query, found) -> assertEquals(
                found, admin.get("/vendors?own." + query).json().get("items").size(), query));
        assertEquals(400, admin.get("/vendors?own.nothing=1").status());
        assertEquals(400, admin.get("/vendors?own." + text + ".from=1").status());
        assertEquals(400, admin.get("/systems?own." + text + "=1").status(), "of another kind");
        assertEquals(
                List.of("own." + zone), admin.get("/vendors?own." + zone + "=x").violated());
        assertEquals(
                List.of("own." + number + ".to"),
                admin.get("/vendors?own." + number + ".to=x").violated());
        Map<String, String> wrong = Map.of(
                text,
                "x".repeat(1001),
                number,
                "1e9",
                day,
                "2026-02-30",
                yes,
                "ja",
                zone,
                "andre",
                who,
                "1",
                system,
                "x");
        wrong.forEach((field, value) -> assertEquals(
                List.of("own." + field), fields.vendor(Map.of(field, value)).violated(), value));
        assertEquals(
                List.of("own.nothing"), fields.vendor(Map.of("nothing", "1")).violated());
        String csv =
                admin.get("/vendors?format=csv&own." + number + "=12.5").http().body();
        assertTrue(csv.lines().findFirst().orElseThrow().contains("own." + zone), csv);
        assertTrue(csv.contains(",12.5,"), csv);
        Answer gone = change(id, Collections.singletonMap(number, null));
        assertEquals(null, own(gone, number));
        assertEquals("indre", own(gone, zone), "what is not named stays");
        assertEquals(
                0,
                admin.get("/vendors?own." + number + "=12.5")
                        .json()
                        .get("items")
                        .size());
    }

    private Answer change(String id, Map<String, String> own) {
        Answer read = admin.get("/vendors/" + id);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "name", read.json().at("/vendor/name").asString(),
                "organisationNo", read.json().at("/vendor/organisationNo").asString(),
                "active", true));
        facts.put("own", own);
        return admin.put("/vendors/" + id, facts, "If-Match", read.header("ETag"));
    }

    /** kernel.own R2; kernel.register R9 */
    @Test
    void aValueIsWrittenInTheSameSaveAndToldWithIt() {
        String code = fields.define("vendor", "TEXT");
        String id = fields.vendor(Map.of(code, "før")).json().at("/vendor/id").asString();
        Answer read = admin.get("/vendors/" + id);
        assertEquals(200, change(id, Map.of(code, "etter")).status());
        JsonNode entry = admin.get("/audit-entries?subjectType=vendor&subjectKey=" + id + "&limit=1")
                .json()
                .at("/items/0");
        assertEquals("vendor.change", entry.get("action").asString());
        assertEquals(Map.of("own." + code, "før"), Json.read(entry.get("before").asString(), Map.class));
        assertEquals(
                Map.of("own." + code, "etter"), Json.read(entry.get("after").asString(), Map.class));
        Map<String, Object> late = new HashMap<>(Map.of("name", "Sent", "active", true));
        late.put("organisationNo", read.json().at("/vendor/organisationNo").asString());
        late.put("own", Map.of(code, "for sent"));
        assertEquals(
                412,
                admin.put("/vendors/" + id, late, "If-Match", read.header("ETag"))
                        .status());
        assertEquals("etter", own(admin.get("/vendors/" + id), code));
    }

    /** kernel.own R4 */
    @Test
    void whatMustBeFilledInIsAskedFor() {
        String code = code();
        Map<String, Object> facts = facts("incident", code, "NUMBER");
        String id = fields.define(facts);
        Api agent = product.as("agent");
        String before = agent.post("/incidents", Api.incident("Før", "5041"))
                .json()
                .get("number")
                .asString();
        facts.put("required", true);
        assertEquals(200, fields.change(id, facts).status());
        Map<String, Object> report = Api.incident("Etter", "5041");
        assertEquals(List.of("own." + code), agent.post("/incidents", report).violated());
        report.put("own", Map.of(code, "3"));
        Answer made = agent.post("/incidents", report);
        assertEquals(201, made.status(), made::toString);
        String number = made.json().get("number").asString();
        assertEquals(
                "3", agent.get("/incidents/" + number).json().at("/own/" + code).asString());
        assertEquals(
                1,
                agent.get("/incidents?own." + code + ".from=3")
                        .json()
                        .get("items")
                        .size());
        Map<String, Object> corrected = new HashMap<>(
                Map.of("title", "Ny", "description", "Ny", "service", "9d", "impact", "LOW", "urgency", "LOW"));
        Answer old = agent.put("/incidents/" + before, corrected, "If-Match", "*");
        assertEquals(List.of("own." + code), old.violated());
        corrected.put("own", Map.of(code, "4"));
        assertEquals(
                200,
                agent.put("/incidents/" + before, corrected, "If-Match", "*").status());
        JsonNode told = agent.get("/incidents/" + before + "/history").json().at("/items/0");
        assertEquals(Map.of("own." + code, "4"), Json.read(told.get("after").asString(), Map.class));
        assertEquals(
                201,
                agent.post("/incidents/" + before + "/transitions", Map.of("to", "IN_PROGRESS"))
                        .status(),
                "who moves it on is not asked");
    }

    /** kernel.own R5 */
    @Test
    void aNeighbourThatIsNotSeenIsNothingAndStays() {
        String code = fields.define("system", "PERSON");
        String other = fields.define("system", "TEXT");
        String stranger = admin.get("/people?member=5037&limit=1")
                .json()
                .at("/items/0/id")
                .asString();
        Answer profil = admin.get("/systems/SNA-PROFIL");
        Answer named = change("SNA-PROFIL", profil, Map.of(code, stranger), admin);
        assertEquals(stranger, named.json().at("/system/own/" + code).asString());
        Api inSnasa = product.newcomer("OPERATIONS_MANAGER", "5041");
        Answer seen = inSnasa.get("/systems/SNA-PROFIL");
        assertTrue(seen.json().at("/system/own").has(code));
        assertTrue(seen.json().at("/system/own/" + code).isNull(), seen::toString);
        assertEquals(
                0,
                inSnasa.get("/systems?own." + code + "=" + stranger)
                        .json()
                        .get("items")
                        .size());
        Map<String, String> back = new HashMap<>();
        back.put(code, null);
        back.put(other, "x");
        Answer saved = change("SNA-PROFIL", seen, back, inSnasa);
        assertEquals(200, saved.status(), saved::toString);
        assertEquals(
                stranger,
                admin.get("/systems/SNA-PROFIL")
                        .json()
                        .at("/system/own/" + code)
                        .asString());
        assertEquals(
                List.of("own." + code),
                change("SNA-PROFIL", saved, Map.of(code, stranger), inSnasa).violated(),
                "nor chosen");
    }

    private static Answer change(String code, Answer read, Map<String, String> own, Api who) {
        JsonNode system = read.json().get("system");
        Map<String, Object> facts = new HashMap<>();
        for (String part : List.of(
                "memberId",
                "unitId",
                "code",
                "name",
                "product",
                "vendorId",
                "ownerId",
                "criticality",
                "lifecycle",
                "inUseFrom",
                "hosting",
                "layer",
                "yearlyCost")) facts.put(part, system.get(part));
        facts.put("services", List.of("9g"));
        facts.put("own", own);
        return who.put("/systems/" + code, facts, "If-Match", "*");
    }

    /** kernel.own R6; kernel.field R3, R4 */
    @Test
    void whatIsRetiredStaysAndIsGoneOnlyBySayingHowMuchGoes() throws InterruptedException {
        String code = code();
        Map<String, Object> facts = facts("vendor", code, "CHOICE");
        String id = fields.define(facts);
        String vendor =
                fields.vendor(Map.of(code, "indre")).json().at("/vendor/id").asString();
        facts.put("choices", List.of(choice("ytre", true)));
        assertEquals(List.of("choices"), fields.change(id, facts).violated());
        facts.put("choices", List.of(choice("ytre", true), choice("indre", false)));
        assertEquals(200, fields.change(id, facts).status());
        assertEquals(200, change(vendor, Map.of(code, "indre")).status(), "as it was");
        assertEquals(
                List.of("own." + code), fields.vendor(Map.of(code, "indre")).violated());
        facts.put("active", false);
        assertEquals(200, fields.change(id, facts).status());
        assertEquals("none", own(admin.get("/vendors/" + vendor), code));
        assertEquals(List.of("own." + code), fields.vendor(Map.of(code, "ytre")).violated());
        assertEquals(400, admin.get("/vendors?own." + code + "=ytre").status());
        facts.put("active", true);
        fields.change(id, facts);
        assertEquals("indre", own(admin.get("/vendors/" + vendor), code));
        assertEquals(422, fields.remove(id, null).status());
        assertEquals(422, fields.remove(id, 2L).status());
        assertEquals(204, fields.remove(id, 1L).status());
        assertEquals("none", own(admin.get("/vendors/" + vendor), code));
    }

    @Test
    void textsAreFoundWithTheThingUntilTheFieldIsRetired() throws InterruptedException {
        String code = code();
        String word = "kvernknurr" + code;
        Map<String, Object> facts = facts("vendor", code, "TEXT");
        String id = fields.define(facts);
        String vendor =
                fields.vendor(Map.of(code, word)).json().at("/vendor/id").asString();
        awaitFound(word, 1);
        assertEquals(
                vendor, admin.get("/search?q=" + word).json().at("/items/0/key").asString());
        facts.put("active", false);
        fields.change(id, facts);
        awaitFound(word, 0);
    }

    private void awaitFound(String word, int wanted) throws InterruptedException {
        int found = -1;
        for (int i = 0; i < 100 && found != wanted; i++) {
            found = admin.get("/search?q=" + word).json().get("items").size();
            if (found != wanted) Thread.sleep(100);
        }
        assertEquals(wanted, found);
    }

    /** kernel.imports R4, R5 with own fields: read back, changed by a file, undone. */
    @Test
    void aFileTakesOwnFieldsAndGivesThem() {
        String zone = fields.define("vendor", "CHOICE");
        String number = fields.define("vendor", "NUMBER");
        String who = fields.define("vendor", "PERSON");
        String person = admin.get("/people?limit=1").json().at("/items/0/id").asString();
        Answer made = fields.vendor(Map.of(zone, "ytre", who, person));
        String id = made.json().at("/vendor/id").asString();
        String organisation = made.json().at("/vendor/organisationNo").asString();
        ImportCaller files = new ImportCaller(admin);
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = files.file("vendors", format);
            Sheet sheet = SheetReading.read(file);
            assertTrue(sheet.headings().contains("Felt " + zone), sheet.headings()::toString);
            JsonNode trial = files.trial("vendors", file).json();
            assertEquals(sheet.rows().size(), trial.get("unchanged").asInt(), trial::toString);
        }
        String heading = "Organisasjonsnummer;Felt " + zone + ";Field " + number + "\n";
        JsonNode wrong = files.trial(
                        "vendors", (heading + organisation + ";Sone tredje;1,5").getBytes(StandardCharsets.UTF_8))
                .json();
        assertEquals("Felt " + zone, wrong.at("/rejected/0/column").asString(), wrong::toString);
        assertTrue(wrong.at("/rejected/0/reason").asString().contains("Sone indre, Sone ytre"), wrong::toString);
        JsonNode run = files.run("vendors", heading + organisation + ";sone INDRE;1 234,5")
                .json();
        assertEquals(1, run.get("changed").asInt(), run::toString);
        assertEquals("indre", own(admin.get("/vendors/" + id), zone));
        assertEquals("1234.5", own(admin.get("/vendors/" + id), number));
        assertEquals(
                1, files.undo(run.get("id").asString()).json().get("undone").asInt());
        assertEquals("ytre", own(admin.get("/vendors/" + id), zone));
        assertEquals(null, own(admin.get("/vendors/" + id), number));
        assertEquals(person, own(admin.get("/vendors/" + id), who));
        assertFalse(files.file("decisions", "csv").length == 0);
    }

    /** What stands there about people is known to the data protection officer, and taken away. */
    @Test
    void whatStandsThereAboutPeopleIsToldAndRedacted() {
        String text = fields.define("incident", "TEXT");
        String who = fields.define("system", "PERSON");
        String person = admin.get("/people?member=5041&limit=1")
                .json()
                .at("/items/0/id")
                .asString();
        Answer system = admin.get("/systems/SNA-PROFIL");
        assertEquals(
                200, change("SNA-PROFIL", system, Map.of(who, person), admin).status());
        Map<String, Object> report = Api.incident("Med eget felt", "5041");
        report.put("own", Map.of(text, "Kvitregås ringte"));
        String number = admin.post("/incidents", report).json().get("number").asString();
        Api officer = product.as("personvernombud");
        String said = reference(officer.get("/privacy/cases/" + number).json().get("items"), text);
        String named = reference(officer.get("/privacy/people/" + person).json().get("texts"), who);
        for (String ref : List.of(said, named))
            assertEquals(
                    204,
                    officer.post("/privacy/redactions", Map.of("ref", ref, "reason", "artikkel 17"))
                            .status());
        assertEquals(
                "[sladdet]",
                admin.get("/incidents/" + number).json().at("/own/" + text).asString());
        assertTrue(
                admin.get("/systems/SNA-PROFIL").json().at("/system/own/" + who).isNull());
        assertFalse(admin.get("/audit-entries?subjectType=incident&limit=20")
                .http()
                .body()
                .contains("Kvitregås"));
    }

    private static String reference(JsonNode texts, String code) {
        for (JsonNode each : texts)
            if (each.get("ref").asString().endsWith("/" + code))
                return each.get("ref").asString();
        throw new AssertionError(code + " is not told: " + texts);
    }

    @Test
    void agreementsAndDecisionsHaveThemToo() {
        String agreed = fields.define("agreement", "TEXT");
        String decided = fields.define("decision", "DATE");
        JsonNode agreement = admin.get("/agreements?limit=1").json().at("/items/0");
        assertTrue(agreement.get("own").has(agreed), agreement::toString);
        Map<String, Object> decision = new HashMap<>(Map.of(
                "body",
                "Prøveorgan (oppdiktet)",
                "number",
                code(),
                "title",
                "Vedtak",
                "text",
                "Tekst",
                "status",
                "OPEN"));
        decision.put("own", Map.of(decided, "2026-06-01"));
        assertEquals(201, admin.post("/decisions", decision).status());
        assertEquals(
                1,
                admin.get("/decisions?own." + decided + ".from=2026-06-01")
                        .json()
                        .get("items")
                        .size());
    }
}
