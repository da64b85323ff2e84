package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody may not see is not told by a refusal, an audit or a search either. */
class UnseenIT {
    private static final List<String> ACCOUNTS = List.of(
            "admin",
            "agent",
            "driftsleder",
            "snasa.bruker",
            "levanger.bruker",
            "levanger.systemeier",
            "levanger.enhetsleder",
            "avtaleforvalter",
            "radsleder",
            "styreleder",
            "verdal.kommunedirektor",
            "okonom",
            "personvernombud",
            "leverandor",
            "revisor");

    private final Product product = Product.shared();
    private final AccessCases cases;

    UnseenIT() throws Exception {
        cases = new AccessCases(product);
    }

    private static Answer log(Api caller, String memberNo, String field, Object value) {
        var body = Api.incident("Finnes den?", memberNo);
        body.put(field, value);
        return caller.post("/incidents", body);
    }

    @Test
    void aReportTellsNothingOfPeopleAndSystemsOutOfSight() throws Exception {
        Api user = product.as("snasa.bruker");
        Set<String> answers = new TreeSet<>();
        for (Object reporter : List.of(
                "finnes.ikke",
                "admin",
                "leverandor",
                "levanger.bruker",
                String.valueOf(cases.person("Lars Belbo")),
                String.valueOf(cases.person("Berit Okkenhaug"))))
            answers.add(log(user, "5041", "reporter", reporter).toString().replaceAll("\"instance\".*?,", ""));
        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.iterator().next().startsWith("403"), answers::toString);
        assertEquals(
                log(user, "5037", "system", "FINNES-IKKE").toString(),
                log(user, "5037", "system", "LEV-PROFIL").toString());
        assertEquals(422, log(user, "5041", "system", "LEV-PROFIL").status());
        assertEquals(201, log(user, "5041", "reporter", "snasa.bruker").status());
        Answer agent = log(product.as("agent"), "5041", "reporter", "levanger.bruker");
        assertEquals(List.of("reporter"), agent.violated(), agent::toString);
    }

    /** servicedesk.work R4; servicedesk.incident R1 */
    @Test
    void anEndUserSetsNoPriorityAndGetsNoCase() throws Exception {
        Map<String, Object> body = Api.incident("Haster", "5041");
        body.put("priority", "CRITICAL");
        body.put("priorityReason", "Fordi");
        assertEquals(403, product.as("snasa.bruker").post("/incidents", body).status());
        Api agent = product.as("agent");
        String number = cases.make("sna");
        Map<String, Object> assign = new LinkedHashMap<>();
        assign.put("assigneeId", cases.person("Berit Okkenhaug"));
        Answer answer = agent.put("/incidents/" + number + "/assignment", assign, "If-Match", "*");
        assertEquals(List.of("assigneeId"), answer.violated(), answer::toString);
    }

    /** kernel.audit R4 */
    @Test
    void theAuditTellsWhatWasWrittenToThoseAloneWhoReadTheCase() throws Exception {
        String word = "Merkelapp" + UUID.randomUUID().toString().substring(0, 8);
        var body = Api.incident(word, "5041");
        String number = product.as("agent")
                .post("/incidents", body)
                .json()
                .get("number")
                .asString();
        long id = cases.id("select id from servicedesk_incident where number = '" + number + "'");
        String entries = "/audit-entries?subjectType=incident&subjectKey=" + id;
        for (String all : List.of("admin", "revisor"))
            assertTrue(product.as(all).get(entries).http().body().contains(word), all);
        String told = product.as("personvernombud").get(entries).http().body();
        assertTrue(told.contains(number) && told.contains("incident.log"), told);
        assertFalse(told.contains(word), told);
        assertFalse(product.as("personvernombud")
                .get(entries + "&format=csv")
                .http()
                .body()
                .contains(word));
    }

    private record Kind(String list, String key, String title) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "system", new Kind("/systems", "code", "name"),
            "vendor", new Kind("/vendors", "id", "name"),
            "agreement", new Kind("/agreements", "id", "title"),
            "decision", new Kind("/decisions", "id", "title"),
            "integration", new Kind("/integrations", "id", "name"),
            "risk", new Kind("/risks", "id", "title"),
            "problem", new Kind("/problems", "number", "title"),
            "person", new Kind("/people", "id", "name"));

    /** kernel.search R1 */
    @Test
    void searchFindsWhatTheListShowsAndNoMore() throws Exception {
        Api admin = product.as("admin");
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (var entry : KINDS.entrySet()) {
            Map<String, String> all = rows(admin, entry.getValue());
            assertTrue(all.size() >= 3, entry.getKey() + " " + all.size());
            List<String> keys = all.keySet().stream().limit(40).toList();
            for (String account : ACCOUNTS) {
                Api caller = product.as(account);
                Set<String> own = rows(caller, entry.getValue()).keySet();
                for (String key : keys) {
                    asked++;
                    if (found(caller, entry.getKey(), key, all.get(key)) != own.contains(key))
                        wrong.add(account + " " + entry.getKey() + " " + all.get(key) + " listed " + own.contains(key));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 1000, "asked " + asked);
    }

    /** Keys with their titles; none where the caller may not ask for the list. */
    private static Map<String, String> rows(Api caller, Kind kind) {
        Map<String, String> rows = new LinkedHashMap<>();
        String cursor = "";
        while (cursor != null) {
            Answer answer = caller.get(kind.list() + "?limit=200" + cursor);
            if (answer.status() == 403) return Map.of();
            JsonNode page = answer.json();
            page.get("items")
                    .forEach(row -> rows.put(
                            row.get(kind.key()).asString(),
                            row.get(kind.title()).asString()));
            JsonNode next = page.get("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        return rows;
    }

    private static boolean found(Api caller, String kind, String key, String title) {
        String words = URLEncoder.encode(title, StandardCharsets.UTF_8);
        for (JsonNode hit : caller.get("/search?limit=200&kind=" + kind + "&q=" + words)
                .json()
                .get("items")) if (hit.get("key").asString().equals(key)) return true;
        return false;
    }
}
