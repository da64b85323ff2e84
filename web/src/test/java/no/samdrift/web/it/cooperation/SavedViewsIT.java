package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists kept under a name: whose they are, what they count, and what is left of them when what they ask for is gone. */
class SavedViewsIT extends InBrowser {
    private final Api agent = product.as("agent");
    private final Api leader = product.as("driftsleder");
    private final List<Runnable> after = new ArrayList<>();

    @AfterEach
    void remove() {
        after.forEach(Runnable::run);
    }

    private static Map<String, Object> view(String list, String name, String address, String audience) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("list", list);
        view.put("name", name);
        view.put("address", address);
        view.put("audience", audience);
        return view;
    }

    private String kept(Api who, Map<String, Object> view) {
        Answer answer = who.post("/views", view);
        assertEquals(201, answer.status(), answer::toString);
        String id = answer.json().get("id").asString();
        after.add(() -> removed(who, "/views/" + id));
        return id;
    }

    private static Answer removed(Api who, String path) {
        return who.send("DELETE", path, null, "application/json");
    }

    private static String name() {
        return "Visning " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static boolean sees(Api who, String name) {
        return who.get("/views?list=incidents&limit=200")
                .json()
                .get("items")
                .valueStream()
                .anyMatch(view -> view.get("name").asString().equals(name));
    }

    private static Locator chip(Page page, String name) {
        return page.locator(".view-chips .chip", new Page.LocatorOptions().setHasText(name));
    }

    /** cooperation.view R1 */
    @Test
    void onesOwnAreOnesOwn() {
        String name = name();
        String id = kept(agent, view("incidents", name, "view=mine", "OWN"));
        assertTrue(sees(agent, name));
        assertFalse(sees(leader, name));
        assertEquals(404, leader.get("/views/" + id).status());
        assertEquals(404, removed(leader, "/views/" + id).status());
        Answer renamed =
                agent.put("/views/" + id, view("incidents", name + " to", "view=mine", "OWN"), "If-Match", "\"1\"");
        assertEquals(2, renamed.json().get("version").asInt(), renamed::toString);
        assertEquals(
                412,
                agent.put("/views/" + id, view("incidents", name, "view=mine", "OWN"), "If-Match", "\"1\"")
                        .status());
    }

    /** cooperation.view R2 */
    @Test
    void whatIsSharedIsSeenByTheOperationAndKeptByItsLeaders() {
        String name = name();
        String id = kept(leader, view("incidents", name, "view=overdue", "OPERATION"));
        assertTrue(sees(agent, name));
        assertFalse(sees(product.as("leverandor"), name));
        assertFalse(sees(product.as("levanger.bruker"), name));
        assertEquals(403, removed(agent, "/views/" + id).status());
        assertEquals(
                403,
                agent.post("/views", view("incidents", name, "view=mine", "OPERATION"))
                        .status());
        String own = kept(agent, view("incidents", name, "view=mine", "OWN"));
        assertEquals(
                403,
                agent.put("/views/" + own, view("incidents", name, "view=mine", "OPERATION"), "If-Match", "*")
                        .status(),
                "one's own does not become everybody's");
    }

    /** cooperation.view R3, R4 */
    @Test
    void whatIsNoViewIsRefused() {
        assertEquals(
                List.of("role"),
                leader.post("/views", view("incidents", "Rolle", "view=mine", "ROLE"))
                        .violated());
        Map<String, Object> ofNone = view("incidents", "Rolle", "view=mine", "OWN");
        ofNone.put("role", "SERVICE_DESK_AGENT");
        assertEquals(List.of("role"), leader.post("/views", ofNone).violated());
        for (String address : List.of("https://example.org/?a=b", "a=%zz", "a=b#c", "to ord"))
            assertEquals(
                    List.of("address"),
                    agent.post("/views", view("incidents", "Adresse", address, "OWN"))
                            .violated(),
                    address);
    }

    /** cooperation.view R5 */
    @Test
    void oneHasFiftyAtMost() {
        Api somebody = product.newcomer("SERVICE_DESK_AGENT", "5041");
        for (int i = 0; i < 50; i++)
            assertEquals(
                    201,
                    somebody.post("/views", view("systems", "Nr. " + i, "", "OWN"))
                            .status());
        assertEquals(
                List.of("name"),
                somebody.post("/views", view("systems", "Nr. 50", "", "OWN")).violated());
        assertEquals(
                201,
                somebody.post("/views", view("agreements", "Nr. 50", "", "OWN")).status());
    }

    @Test
    void theQueueAsItStandsIsKeptCountedOpenedAndTakenAway() {
        String words = name();
        for (int i = 0; i < 3; i++) agent.post("/incidents", Api.incident(words + " " + i, "5041"));
        String name = name();
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents?text=" + words.replace(" ", "+") + "&sort=-number");
        page.locator(".row-title:visible").first().waitFor();
        assertThat(page.locator(".row-title:visible")).hasCount(3);
        button(page, "views.keep").click();
        page.locator("vaadin-dialog").getByLabel(say("views.name")).first().fill(name);
        page.locator("vaadin-dialog").getByText(say("views.save")).click();
        assertThat(chip(page, name)).containsText("3");
        after.add(() -> agent.get("/views?list=incidents&limit=200")
                .json()
                .get("items")
                .forEach(view -> {
                    if (view.get("name").asString().equals(name))
                        removed(agent, "/views/" + view.get("id").asString());
                }));
        page.navigate("/incidents");
        chip(page, name).waitFor();
        assertThat(chip(page, name)).hasAttribute("aria-pressed", "false");
        chip(page, name).click();
        assertThat(page.locator(".row-title:visible")).hasCount(3);
        assertThat(page).hasURL(Pattern.compile("sort=-number"));
        assertThat(page).hasURL(Pattern.compile("columns=title"));
        assertThat(chip(page, name)).hasAttribute("aria-pressed", "true");
        button(page, "views.keep").click();
        page.getByLabel(say("views.remove", name)).click();
        assertThat(chip(page, name)).hasCount(0);
        button(page, "action.undo").click();
        assertThat(chip(page, name)).containsText("3");
    }

    @Test
    void whatIsGoneIsSaidAndTheRestIsShown() {
        String words = name();
        agent.post("/incidents", Api.incident(words, "5041"));
        String name = name();
        kept(agent, view("incidents", name, "service=finnesikke&team=1&text=" + words.replace(" ", "+"), "OWN"));
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents");
        chip(page, name).waitFor();
        assertThat(chip(page, name)).containsText("1");
        chip(page, name).click();
        assertThat(page.locator(".data-list .notice"))
                .hasText(say("list.missing", say("incident.service") + ", " + say("incident.team")));
        assertThat(page.locator(".row-title:visible")).hasCount(1);
    }

    /** cooperation.view R2 */
    @Test
    void aRoleBeginsWithItsViewAndTheWholeListIsOneStepAway() {
        String words = name();
        agent.post("/incidents", Api.incident(words, "5041"));
        Map<String, Object> begin = view("incidents", name(), "text=" + words.replace(" ", "+"), "ROLE");
        begin.put("role", "SERVICE_DESK_AGENT");
        kept(leader, begin);
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents");
        page.locator(".row-title:visible").first().waitFor();
        assertThat(page.locator(".row-title:visible")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("text="));
        button(page, "list.reset").click();
        assertThat(page.locator(".row-title:visible").nth(2)).isVisible();
        assertThat(page).hasURL(Pattern.compile("view=all"));
        page.reload();
        page.locator(".row-title:visible").first().waitFor();
        assertThat(page.locator(".row-title:visible").nth(2)).isVisible();
        Page other = browser.signedIn(product, "driftsleder");
        other.navigate("/incidents");
        other.locator(".row-title:visible").first().waitFor();
        assertThat(other.locator(".row-title:visible").nth(2)).isVisible();
    }

    @Test
    void registersHaveThemToo() {
        String name = name();
        kept(leader, view("systems", name, "criticality=ORDINARY", "OWN"));
        kept(leader, view("agreements", name, "q=helt+uten+treff", "OWN"));
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/systems");
        chip(page, name).waitFor();
        int rows = leader.get("/systems?criticality=ORDINARY&limit=200")
                .json()
                .get("items")
                .size();
        assertThat(chip(page, name)).containsText(String.valueOf(rows));
        page.navigate("/agreements");
        chip(page, name).waitFor();
        assertThat(chip(page, name)).containsText("0");
    }
}
