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
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is told of what happens in a case, and who sees what was told. */
class NoticesIT extends InBrowser {
    private final Api agent = product.as("agent");
    private final Api manager = product.as("driftsleder");
    private final Api reporter = product.as("snasa.bruker");

    private String reported(String title) {
        return number(reporter.post("/incidents", Api.incident(title, "5041")));
    }

    private static String number(Api.Answer answer) {
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().get("number").asString();
    }

    private long person(String username) throws Exception {
        return (Long) product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id");
    }

    private void give(Api who, String number, String username) throws Exception {
        Map<String, Object> to = new HashMap<>();
        to.put("teamId", null);
        to.put("assigneeId", String.valueOf(person(username)));
        Api.Answer answer = who.put("/incidents/" + number + "/assignment", to, "If-Match", "*");
        assertEquals(200, answer.status(), answer::toString);
    }

    private static void say(Api who, String number, String kind, String text) {
        Api.Answer answer = who.post("/incidents/" + number + "/entries", Map.of("kind", kind, "text", text));
        assertEquals(201, answer.status(), answer::toString);
    }

    private static List<JsonNode> told(Api who, String number) {
        List<JsonNode> told = new ArrayList<>();
        who.get("/notices?limit=200").json().get("items").forEach(notice -> {
            if (notice.get("key").asString().equals(number)) told.add(notice);
        });
        return told;
    }

    private static List<String> what(Api who, String number) {
        return told(who, number).stream().map(n -> n.get("what").asString()).toList();
    }

    /** cooperation.notice R1, servicedesk.work R7 */
    @Test
    void whoHasTheCaseAndWhoReportedItAreToldOfWhatOthersDid() throws Exception {
        String number = reported("Tavla svarer ikke");
        assertEquals(List.of(), what(reporter, number), "one's own act is no news");
        give(manager, number, "agent");
        assertEquals(List.of("case.assigned"), what(agent, number));
        assertEquals(List.of(), what(manager, number));
        assertEquals(List.of(), what(reporter, number), "who works on it is the operation's own matter");
        say(agent, number, "REPLY", "Er den slått på?");
        assertEquals(List.of("case.replied"), what(reporter, number));
        assertEquals(
                "Er den slått på?",
                told(reporter, number).getFirst().get("detail").asString());
        assertEquals("REPORTER", told(reporter, number).getFirst().get("why").asString());
        say(manager, number, "NOTE", "Husk garantien.");
        assertEquals(List.of("case.replied"), what(reporter, number), "notes are internal");
        assertEquals(List.of("case.noted", "case.assigned"), what(agent, number));
        say(reporter, number, "REPLY", "Ja.");
        assertEquals(List.of("case.replied", "case.noted", "case.assigned"), what(agent, number));
    }

    /** servicedesk.work R7 */
    @Test
    void theReporterIsToldWhenTheOperationWaitsAndWhenItIsSolved() {
        String number = reported("Skjermen er svart");
        for (Map<String, String> to : List.of(
                Map.of("to", "IN_PROGRESS"),
                Map.of("to", "WAITING_USER", "comment", "Hvilken skjerm?"),
                Map.of("to", "RESOLVED", "solution", "Byttet kabel."))) {
            Api.Answer answer = agent.post("/incidents/" + number + "/transitions", to);
            assertEquals(201, answer.status(), answer::toString);
        }
        assertEquals(List.of("case.solved", "case.replied", "case.asked"), what(reporter, number));
    }

    /** cooperation.notice R3 */
    @Test
    void theSameAgainIsOneNoticeUntilItIsRead() {
        String number = reported("Mus med hale");
        say(agent, number, "REPLY", "Først.");
        say(agent, number, "REPLY", "Så.");
        assertEquals(1, told(reporter, number).size());
        JsonNode both = told(reporter, number).getFirst();
        assertEquals(2, both.get("times").asInt());
        assertEquals("Så.", both.get("detail").asString());
        assertEquals(
                204,
                reporter.send("POST", "/notices/" + both.get("id").asString() + "/read", null, "application/json")
                        .status());
        say(agent, number, "REPLY", "Til slutt.");
        assertEquals(
                List.of(1, 2),
                told(reporter, number).stream().map(n -> n.get("times").asInt()).toList());
    }

    /** cooperation.notice R2 */
    @Test
    void aNoticeIsItsReceiversAlone() {
        String number = reported("Bare min");
        say(agent, number, "REPLY", "Til deg alene.");
        String id = told(reporter, number).getFirst().get("id").asString();
        for (String other : List.of("agent", "levanger.bruker", "admin", "leverandor")) {
            Api who = product.as(other);
            assertEquals(List.of(), told(who, number), other);
            assertEquals(
                    404,
                    who.send("POST", "/notices/" + id + "/read", null, "application/json")
                            .status(),
                    other);
        }
        assertTrue(told(reporter, number).getFirst().get("readAt").isNull());
    }

    @Test
    void ofTwoQuietHoursNoneIsMissing() {
        Api.Answer one = reporter.post("/notices/wishes", Map.of("ways", Map.of(), "quietFrom", "20:00:00"));
        assertEquals(List.of("quietUntil"), one.violated(), one::toString);
        assertEquals(
                204,
                reporter.post("/notices/wishes", Map.of("ways", Map.of("SAID", "DAILY")))
                        .status());
        JsonNode wishes = reporter.get("/notices/wishes").json();
        assertEquals("DAILY", wishes.at("/ways/SAID").asString());
        assertEquals("AT_ONCE", wishes.at("/ways/DUE").asString(), "as is usual");
        assertEquals(
                204, reporter.post("/notices/wishes", Map.of("ways", Map.of())).status());
    }

    @Test
    void theBellCountsAsItComesAndWhoeverLooksHasReadIt() {
        Page page = browser.signedIn(product, "snasa.bruker");
        Locator bell = page.locator(".bell");
        bell.waitFor();
        reporter.send("POST", "/notices/read", null, "application/json");
        assertThat(page.locator(".bell-number")).isEmpty();
        String number = reported("Ring meg");
        say(agent, number, "REPLY", "Vi ringer klokka ti.");
        assertThat(page.locator(".bell-number")).hasText("1");
        bell.click();
        Locator notice = page.locator(".notices > li").first();
        assertThat(notice).containsText(say("notice.why.REPORTER"));
        assertThat(notice).containsText("Vi ringer klokka ti.");
        notice.getByText(number).click();
        assertThat(page.locator("#main h1")).containsText("Ring meg");
        assertThat(page.locator(".bell-number")).isEmpty();
        page.goBack();
        assertThat(page.locator(".notices > li").first())
                .not()
                .hasClass(java.util.regex.Pattern.compile("notice-unread"));
    }

    /** cooperation.notice R7 */
    @Test
    void whoFollowsIsToldAsFarAsTheyMayRead() throws Exception {
        String number = reported("Følges av flere");
        Object id = product.rows("select id from servicedesk_incident where number = '" + number + "'")
                .getFirst()
                .get("id");
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            for (String who : List.of("driftsleder", "verdal.kommunedirektor", "leverandor", "revisor"))
                statement.execute("insert into cooperation_follow(person_id, kind, subject_id, since) values ("
                        + person(who) + ", 'incident', " + id + ", utc_timestamp(3))");
        }
        give(agent, number, "agent");
        say(agent, number, "REPLY", "Åpent.");
        say(agent, number, "NOTE", "Internt.");
        assertEquals(List.of("case.noted", "case.replied"), what(manager, number));
        assertEquals("FOLLOWER", told(manager, number).getFirst().get("why").asString());
        assertEquals(List.of("case.noted", "case.replied"), what(product.as("revisor"), number));
        for (String stranger : List.of("verdal.kommunedirektor", "leverandor"))
            assertEquals(List.of(), what(product.as(stranger), number), stranger);
        assertEquals(List.of("case.replied"), what(reporter, number));
    }

    @Test
    void oneFollowsFromThePage() {
        String number = reported("Følg meg");
        Api auditor = product.as("revisor"); // who has nothing to do with it otherwise
        Page page = browser.signedIn(product, "revisor");
        page.navigate("/incidents/" + number);
        button(page, "follow.start").click();
        assertThat(button(page, "follow.stop")).isVisible();
        say(agent, number, "REPLY", "Sett av den som følger.");
        assertEquals(List.of("case.replied"), what(auditor, number));
        button(page, "follow.stop").click();
        assertThat(button(page, "follow.start")).isVisible();
        say(agent, number, "NOTE", "Ikke sett.");
        assertEquals(List.of("case.replied"), what(auditor, number));
    }
}
