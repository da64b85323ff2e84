package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of things: who sees it, whom it names, who is told, what is new. */
class CommentsIT extends InBrowser {
    private final Api manager = product.as("avtaleforvalter");
    private final Api controller = product.as("okonom");
    private final Api agent = product.as("agent");

    private String id(String sql) throws Exception {
        return product.rows(sql).getFirst().values().iterator().next().toString();
    }

    private String person(String username) throws Exception {
        return id("select person_id from cooperation_account where username = '" + username + "'");
    }

    /** An agreement of Levanger and Verdal. */
    private String agreement() throws Exception {
        return agreement("AVT-003");
    }

    private String agreement(String number) throws Exception {
        return "agreement:" + id("select id from sourcing_agreement where number = '" + number + "'");
    }

    private static Answer say(Api who, String on, String text, String... answerTo) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", text);
        if (answerTo.length > 0) body.put("answerTo", answerTo[0]);
        return who.post("/comments?on=" + on, body);
    }

    private static JsonNode said(Answer answer) {
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    private static String said(Api who, String on, String text, String... answerTo) {
        return said(say(who, on, text, answerTo)).get("id").asString();
    }

    private static List<JsonNode> told(Api who, String detail) {
        List<JsonNode> told = new ArrayList<>();
        who.get("/notices?limit=200").json().get("items").forEach(notice -> {
            if (notice.get("detail").asString("").contains(detail)) told.add(notice);
        });
        return told;
    }

    private static List<String> what(Api who, String detail) {
        return told(who, detail).stream().map(n -> n.get("what").asString()).toList();
    }

    private void change(String sql) throws Exception {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** cooperation.comment R1, R2 */
    @Test
    void whoIsInsideTakesPartAndOthersDoNotLearnOfIt() {
        String on = "system:LEV-PROFIL";
        String id = said(agent, on, "Nede i natt, oppe igjen nå.");
        for (Api outside : List.of(
                product.as("leverandor"), product.as("snasa.bruker"), product.newcomer("ADMINISTRATOR", "5041"))) {
            assertEquals(404, outside.get("/comments?on=" + on).status());
            assertEquals(404, outside.get("/comments/" + id).status());
            assertEquals(404, say(outside, on, "Hva skjer?").status());
            assertEquals(
                    404,
                    outside.send("DELETE", "/comments/" + id, null, "application/json")
                            .status());
        }
        Api auditor = product.as("revisor");
        assertEquals(200, auditor.get("/comments/" + id).status());
        assertEquals(403, say(auditor, on, "Jeg bare ser.").status());
        assertEquals(
                403,
                auditor.send("DELETE", "/comments/" + id, null, "application/json")
                        .status());
        for (String everybodys : List.of("service:9g", "member:5037"))
            for (String other : List.of("leverandor", "snasa.bruker"))
                assertEquals(
                        404,
                        product.as(other).get("/comments?on=" + everybodys).status(),
                        "a page for everybody, a talk for few");
        assertEquals(201, say(agent, "service:9g", "Ny rutine fra mandag.").status());
    }

    @Test
    void whatCannotBeSaidIsRefusedAtItsField() throws Exception {
        assertEquals(List.of("text"), say(agent, "system:LEV-PROFIL", "  ").violated());
        assertEquals(
                List.of("text"),
                say(agent, "system:LEV-PROFIL", "x".repeat(10_001)).violated());
        assertEquals(
                List.of("answerTo"),
                say(agent, "system:LEV-PROFIL", "Svar", said(manager, agreement(), "Et annet sted"))
                        .violated());
        assertEquals(List.of("on"), say(agent, "team:1", "Hei").violated());
        String number = agent.post("/incidents", Api.incident("Har tidslinje", "5037"))
                .json()
                .get("number")
                .asString();
        assertEquals(
                List.of("on"), say(agent, "incident:" + number, "Hei").violated(), "there the timeline is the talk");
    }

    /** cooperation.comment R3 */
    @Test
    void anAnswerToAnAnswerStandsUnderTheSameComment() throws Exception {
        String on = agreement();
        String first = said(manager, on, "Skal vi fornye?");
        String answer = said(controller, on, "Ja.", first);
        String again = said(manager, on, "Da gjør vi det.", answer);
        List<String> order = new ArrayList<>();
        manager.get("/comments?limit=3&on=" + on)
                .json()
                .get("items")
                .forEach(row -> order.add(
                        row.get("id").asString() + ":" + row.get("answerTo").asString("")));
        assertEquals(List.of(again + ":" + first, answer + ":" + first, first + ":"), order);
        JsonNode page = manager.get("/comments?limit=2&on=" + on).json();
        JsonNode next = manager.get("/comments?limit=2&on=" + on + "&cursor="
                        + page.get("nextCursor").asString())
                .json();
        assertEquals(first, next.get("items").get(0).get("id").asString());
    }

    /** cooperation.comment R6 */
    @Test
    void whoIsNamedIsToldIfTheyMayReadItAndTheAuthorLearnsWhoMayNot() throws Exception {
        String word = "Ord" + UUID.randomUUID().toString().substring(0, 8);
        String text = word + " @[" + person("okonom") + "] og @[" + person("levanger.bruker") + "] og @[12]";
        JsonNode comment = said(say(manager, agreement("AVT-001"), text));
        Map<String, Boolean> told = new HashMap<>();
        comment.get("mentions")
                .forEach(m -> told.put(m.get("name").asString(), m.get("told").asBoolean()));
        assertEquals(Map.of("Liv Grande", true, "Berit Okkenhaug", false), told, "nobody is called 12");
        assertEquals(text, comment.get("text").asString());
        assertEquals(List.of("comment.mentioned"), what(controller, word));
        JsonNode notice = told(controller, word).getFirst();
        assertEquals("MENTIONED", notice.get("topic").asString());
        assertEquals("MENTIONED", notice.get("why").asString());
        assertTrue(notice.get("detail").asString().contains("@Liv Grande"), notice::toString);
        assertEquals(List.of(), what(product.as("levanger.bruker"), word));

        JsonNode answer = said(say(
                controller,
                agreement("AVT-001"),
                word + "2 @[" + person("avtaleforvalter") + "] @[" + person("vakt") + "]",
                comment.get("id").asString()));
        assertEquals(1, answer.get("mentions").size(), "whom a controller sees by name has spoken there");
        assertEquals(List.of("comment.mentioned"), what(manager, word + "2"));
        assertEquals(List.of(), what(product.as("vakt"), word + "2"));
    }

    /** cooperation.comment R7, cooperation.notice R8 */
    @Test
    void whoHasTakenPartIsToldOfMoreUntilTheyNoLongerWantTo() throws Exception {
        String on = "vendor:" + id("select max(id) from sourcing_vendor");
        String word = "Ord" + UUID.randomUUID().toString().substring(0, 8);
        said(agent, on, word + "0 @[" + person("driftsleder") + "]");
        Api named = product.as("driftsleder");
        said(manager, on, word + "1");
        assertEquals(List.of("comment.said"), what(named, word + "1"));
        assertEquals("FOLLOWER", told(named, word + "1").getFirst().get("why").asString());
        assertEquals(List.of("comment.said"), what(agent, word + "1"));
        assertEquals(List.of(), what(manager, word + "1"), "one's own is no news");
        assertTrue(named.get("/follows").http().body().contains("\"" + on.substring(7) + "\""));
        assertEquals(
                204,
                named.send("DELETE", "/follows?on=" + on, null, "application/json")
                        .status());
        assertEquals(false, named.get("/follows").http().body().contains("\"" + on.substring(7) + "\""));
        said(manager, on, word + "2 @[" + person("driftsleder") + "]");
        said(manager, on, word + "3");
        assertEquals(List.of("comment.mentioned"), what(named, word + "2"), "named is told all the same");
        assertEquals(List.of(), what(named, word + "3"));
        assertEquals(
                204,
                named.send("POST", "/follows?on=" + on, null, "application/json")
                        .status());
        said(manager, on, word + "4");
        assertEquals(List.of("comment.said"), what(named, word + "4"));
        assertEquals(
                404,
                product.as("leverandor")
                        .send("POST", "/follows?on=" + on, null, "application/json")
                        .status());
    }

    /** cooperation.comment R4 */
    @Test
    void itsAuthorChangesItForAWhile() throws Exception {
        String id = said(manager, agreement(), "Feil tall: 12");
        String path = "/comments/" + id;
        Map<String, String> body = Map.of("text", "Riktig tall: 21");
        assertEquals(
                403, product.as("driftsleder").put(path, body, "If-Match", "*").status());
        assertEquals(428, manager.put(path, body).status());
        Answer changed = manager.put(path, body, "If-Match", "\"1\"");
        assertEquals(200, changed.status(), changed::toString);
        assertEquals("Riktig tall: 21", changed.json().get("text").asString());
        assertTrue(!changed.json().get("editedAt").isNull());
        assertEquals(412, manager.put(path, body, "If-Match", "\"1\"").status());
        String audit = product.as("admin")
                .get("/audit-entries?subjectType=comment&subjectKey=" + id)
                .http()
                .body();
        assertTrue(audit.contains("comment.change") && audit.contains("Feil tall: 12"), audit);
        change("update cooperation_comment set at = at - interval 31 minute where id = " + id);
        assertEquals(422, manager.put(path, body, "If-Match", "*").status());
        assertEquals("false", manager.get(path).json().get("mayChange").asString());
    }

    /** cooperation.comment R5 */
    @Test
    void whatIsTakenAwayLeavesATrace() throws Exception {
        String id = said(agent, "system:LEV-PROFIL", "Dette skulle ikke stått her.");
        assertEquals(
                403,
                product.as("okonom")
                        .send("DELETE", "/comments/" + id, null, "application/json")
                        .status());
        assertEquals(
                204,
                product.as("driftsleder")
                        .send("DELETE", "/comments/" + id, null, "application/json")
                        .status());
        JsonNode left = agent.get("/comments/" + id).json();
        assertTrue(left.get("text").isNull(), left::toString);
        assertEquals("Kari Five", left.get("removedBy").asString());
        assertEquals("Jonas Bakken", left.get("author").asString());
        assertEquals(
                422,
                agent.put("/comments/" + id, Map.of("text", "Likevel"), "If-Match", "*")
                        .status());
    }

    /** cooperation.comment R8 */
    @Test
    void theSearchFindsWhatTheListShowsAndNoMore() throws Exception {
        List<String> places = List.of("system:LEV-PROFIL", "service:9g", "member:5037", agreement());
        Map<String, String> words = new HashMap<>();
        for (String on : places) {
            words.put(on, "Kjenneord" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
            said(product.as("admin"), on, "Her står " + words.get(on) + " @[" + person("agent") + "]");
        }
        Api admin = product.as("admin");
        for (String word : words.values()) eventually(() -> found(admin, word));
        List<String> wrong = new ArrayList<>();
        for (String account : List.of(
                "agent",
                "snasa.bruker",
                "levanger.bruker",
                "levanger.systemeier",
                "levanger.enhetsleder",
                "leverandor",
                "verdal.kommunedirektor",
                "okonom",
                "personvernombud",
                "revisor",
                "radsleder",
                "driftsleder")) {
            Api who = product.as(account);
            words.forEach((on, word) -> {
                boolean listed = who.get("/comments?on=" + on).status() == 200;
                if (found(who, word) != listed) wrong.add(account + " " + on + " listed " + listed);
            });
        }
        assertEquals(List.of(), wrong);
        String gone = words.get("service:9g");
        String id =
                admin.get("/comments?on=service:9g").json().at("/items/0/id").asString();
        admin.send("DELETE", "/comments/" + id, null, "application/json");
        eventually(() -> !found(admin, gone));
    }

    private static boolean found(Api who, String word) {
        return !who.get("/search?q=" + word).json().get("items").isEmpty();
    }

    private static void eventually(java.util.function.BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < 600 && !there.getAsBoolean(); i++) Thread.sleep(100);
        assertTrue(there.getAsBoolean());
    }

    /** servicedesk.work R8 */
    @Test
    void aNoteInACaseTellsNobodyOutside() throws Exception {
        String number = product.as("snasa.bruker")
                .post("/incidents", Api.incident("Hvem blir nevnt", "5041"))
                .json()
                .get("number")
                .asString();
        String both = " @[" + person("snasa.bruker") + "] @[" + person("driftsleder") + "]";
        Answer note =
                agent.post("/incidents/" + number + "/entries", Map.of("kind", "NOTE", "text", "Kvitrenotat" + both));
        assertEquals(201, note.status(), note::toString);
        assertEquals(List.of(), what(product.as("snasa.bruker"), "Kvitrenotat"));
        assertEquals(List.of("case.mentioned"), what(product.as("driftsleder"), "Kvitrenotat"));
        agent.post("/incidents/" + number + "/entries", Map.of("kind", "REPLY", "text", "Kvitresvar" + both));
        String entries = product.as("snasa.bruker")
                .get("/incidents/" + number + "/entries")
                .http()
                .body();
        assertTrue(entries.contains("Kvitresvar @Ole Jomar Agle @Kari Five"), entries);
        assertTrue(what(product.as("snasa.bruker"), "Kvitresvar").contains("case.mentioned"));
        product.as("driftsleder").get("/follows").json().get("items").forEach(row -> {
            if (row.get("key").asString().equals(number))
                assertEquals("Hvem blir nevnt", row.get("title").asString());
        });
    }

    /** cooperation.comment R6, R9 */
    @Test
    void oneIsNamedByKeyboardAndSeesWhatIsNew() throws Exception {
        String on = agreement();
        String address = "/agreements/" + on.substring(10);
        Page reader = browser.signedIn(product, "okonom");
        reader.navigate(address);
        reader.locator(".comments .comment-composer").waitFor();

        Page page = browser.signedIn(product, "driftsleder");
        page.navigate(address);
        Locator text = page.locator(".comments > .comment-composer textarea");
        text.click();
        page.keyboard().type("Se på dette, @Liv G");
        Locator offered = page.locator(".mention-list [role=option]");
        assertThat(offered.first()).containsText("Liv Grande");
        page.keyboard().press("Enter");
        assertThat(text).hasValue("Se på dette, @Liv Grande ");
        assertThat(page.locator(".mention-list")).isHidden();
        page.keyboard().type("i dag. https://eksempel.invalid/side.");
        page.keyboard().press("Control+Enter");
        Locator comment = page.locator(".comment", new Page.LocatorOptions().setHasText("Se på dette"))
                .last();
        assertThat(comment.locator(".mention")).hasText("@Liv Grande");
        assertThat(comment.locator("a")).hasAttribute("href", "https://eksempel.invalid/side");
        assertThat(text).hasValue("");
        assertEquals(List.of("comment.mentioned"), what(controller, "Se på dette, @Liv Grande"));

        reader.navigate(address);
        assertThat(reader.locator(".since-line")).hasText(say("since.line"));
        assertThat(reader.locator(".page-header .news")).containsText("1");
        reader.locator(".page-header .news").click();
        assertThat(reader.locator(".since-line")).isFocused();
        assertThat(reader.locator(".comment-new")).hasCount(1);
        reader.navigate(address);
        reader.locator(".comments .comment-composer").waitFor();
        assertThat(reader.locator(".since-line")).hasCount(0);
        page.navigate(address);
        page.locator(".comments .comment-composer").first().waitFor();
        assertThat(page.locator(".since-line")).hasCount(0);
    }

    /** cooperation.comment R9 */
    @Test
    void aCaseSaysWhatIsNewSinceOneWasThere() {
        String number = agent.post("/incidents", Api.incident("Nytt siden sist", "5037"))
                .json()
                .get("number")
                .asString();
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/incidents/" + number);
        page.locator(".composer").waitFor();
        page.navigate("/queue");
        agent.post("/incidents/" + number + "/entries", Map.of("kind", "NOTE", "text", "Mens du var borte"));
        page.navigate("/incidents/" + number);
        assertThat(page.locator(".entry-since")).containsText("Mens du var borte");
        assertThat(page.locator(".since-line")).hasText(say("since.line"));
        assertThat(page.locator(".case-top .news")).isVisible();
    }
}
