package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** The second practice on the desk: a problem's life, and both kinds of case in one queue. */
class ProblemsIT extends InBrowser {
    private final Api agent = product.as("agent");

    private static Map<String, Object> facts(String title, String memberNo) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "title", title, "description", "Kommer igjen.", "service", "9d", "impact", "HIGH", "urgency", "HIGH"));
        facts.put("memberNo", memberNo);
        return facts;
    }

    private String registered(String title, String memberNo) {
        Answer answer = agent.post("/problems", facts(title, memberNo));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().get("problem").get("number").asString();
    }

    private Answer go(String number, Map<String, Object> transition) {
        return agent.post("/problems/" + number + "/transitions", transition);
    }

    /** servicedesk.problem R1: what concerns all is seen by those who stand for all. */
    @Test
    void whatConcernsAllIsSeenByThoseWhoStandForAll() {
        String whole = registered("Gjelder alle", null);
        String snasa = registered("Gjelder Snåsa", "5041");
        assertTrue(whole.matches("PRB-\\d{4}-\\d{6}"), whole);
        Api local = product.newcomer("OPERATIONS_MANAGER", "5041");
        assertEquals(404, local.get("/problems/" + whole).status());
        assertEquals(200, local.get("/problems/" + snasa).status());
        assertEquals(
                404,
                product.newcomer("OPERATIONS_MANAGER", "5037")
                        .get("/problems/" + snasa)
                        .status());
    }

    /** servicedesk.problem R2, R3 */
    @Test
    void aProblemIsUnderstoodResolvedAndTakenUpAgain() {
        String number = registered("Fryser ved lagring", "5041");
        assertEquals("cause", go(number, Map.of("to", "KNOWN_ERROR")).violated().getFirst());
        Answer known = go(number, Map.of("to", "KNOWN_ERROR", "cause", "For lite minne", "workaround", "Lagre oftere"));
        assertEquals("KNOWN_ERROR", known.json().get("problem").get("status").asString());
        assertEquals("Lagre oftere", known.json().at("/text/workaround").asString());
        assertEquals("solution", go(number, Map.of("to", "RESOLVED")).violated().getFirst());
        assertEquals(
                201,
                go(number, Map.of("to", "RESOLVED", "solution", "Mer minne")).status());
        assertEquals(422, go(number, Map.of("to", "KNOWN_ERROR")).status());
        assertEquals(
                "IN_PROGRESS",
                go(number, Map.of("to", "IN_PROGRESS"))
                        .json()
                        .get("problem")
                        .get("status")
                        .asString());
    }

    /** servicedesk.problem R4 */
    @Test
    void incidentsThatItCausedAreLinkedByWhoSeesThem() {
        String number = registered("Står bak flere", null);
        String incident = agent.post("/incidents", Api.incident("Fryser igjen", "5041"))
                .json()
                .get("number")
                .asString();
        String path = "/problems/" + number + "/incidents";
        assertEquals(
                422, agent.post(path, Map.of("incident", "INC-2000-000001")).status());
        assertEquals(
                403,
                product.as("arkitekt").post(path, Map.of("incident", incident)).status(),
                "who may read the problem and not work on it");
        Api inLevanger = product.newcomer("OPERATIONS_MANAGER", "5037");
        assertEquals(
                List.of("incident"),
                inLevanger
                        .post(
                                "/problems/" + registered("Levangers eget", "5037") + "/incidents",
                                Map.of("incident", incident))
                        .violated(),
                "who does not see the incident");
        agent.post(path, Map.of("incident", incident));
        Answer linked = agent.post(path, Map.of("incident", incident));
        assertEquals(1, linked.json().get("incidents").size());
        assertEquals(
                0,
                agent.send("DELETE", path + "/" + incident, "", "application/json")
                        .json()
                        .get("incidents")
                        .size());
    }

    /** servicedesk.work R2: the queue shows both, each to those who may read its kind. */
    @Test
    void bothKindsStandInOneQueue() {
        String number = registered("Felles kø, problem", "5041");
        agent.post("/incidents", Api.incident("Felles kø, hendelse", "5041"));
        Page page = browser.signedIn(product, "agent");
        page.navigate(product.url() + "/incidents?text=Felles%20k%C3%B8");
        assertThat(page.getByText("Felles kø, problem").first()).isVisible();
        assertThat(page.getByText("Felles kø, hendelse").first()).isVisible();
        page.navigate(product.url() + "/incidents?text=Felles%20k%C3%B8&status=TULL");
        assertThat(page.getByText("Felles kø, hendelse").first()).isVisible();
        page.navigate(product.url() + "/incidents?text=Felles%20k%C3%B8&kind=problem");
        assertThat(page.getByText("Felles kø, problem").first()).isVisible();
        assertThat(page.getByText("Felles kø, hendelse")).hasCount(0);
        page.getByText(number).first().click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                        .getByText("Felles kø, problem"))
                .isVisible();
        page.getByLabel(say("case.composer.note")).fill("Sett på loggen");
        button(page, "case.composer.sendNote").click();
        assertThat(page.getByText("Sett på loggen").first()).isVisible();
        button(page, "case.do.take").click();
        assertThat(page.getByText(say("case.taken")).first()).isVisible();
        assertEquals(
                "IN_PROGRESS",
                agent.get("/problems/" + number)
                        .json()
                        .get("problem")
                        .get("status")
                        .asString());
        String vendor = product.as("leverandor").get("/problems").status() + "";
        assertFalse(vendor.startsWith("2"), vendor);
    }

    /** servicedesk.work R3: what changed is told in the audit, with the one who did it. */
    @Test
    void itsHistoryTellsWhatWasDone() {
        String number = registered("Historie", "5041");
        go(number, Map.of("to", "IN_PROGRESS"));
        agent.post("/problems/" + number + "/entries", Map.of("text", "Sjekket"));
        String history = agent.get("/problems/" + number + "/history").http().body();
        for (String action : new String[] {"problem.add", "problem.in_progress", "problem.note"})
            assertTrue(history.contains(action), history);
        assertEquals(
                404,
                product.as("snasa.bruker")
                        .get("/problems/" + number + "/history")
                        .status());
    }
}
