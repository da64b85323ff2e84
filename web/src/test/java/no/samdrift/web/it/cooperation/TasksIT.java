package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** Tasks on cases and agreements: who sees them, who does them. */
class TasksIT extends InBrowser {
    private final Api agent = product.as("agent");

    private long person(String username) throws Exception {
        return (Long) product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id");
    }

    private String reported(String title) {
        return product.as("snasa.bruker")
                .post("/incidents", Api.incident(title, "5041"))
                .json()
                .get("number")
                .asString();
    }

    private static Map<String, Object> facts(String title, Long owner) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", title);
        facts.put("ownerId", owner);
        facts.put("dueOn", LocalDate.now().plusDays(3).toString());
        facts.put("lines", List.of(Map.of("text", "Ring", "done", false), Map.of("text", "Skriv", "done", false)));
        return facts;
    }

    private Answer added(Api who, String number, Long owner) {
        return who.post("/tasks?on=incident:" + number, facts("Finne ut hvorfor", owner));
    }

    private static String id(Answer made) {
        assertEquals(201, made.status(), made::toString);
        return made.json().at("/task/id").asString();
    }

    /** cooperation.task R1 */
    @Test
    void itIsSeenByItsOwnerAndByWhoSeesTheInternalSideOfTheThing() throws Exception {
        String number = reported("Hvem ser oppgavene");
        String task = id(added(agent, number, person("okonom")));
        Api reporter = product.as("snasa.bruker");
        assertEquals(404, reporter.get("/tasks/" + task).status(), "the operation's own matter");
        assertEquals(404, reporter.get("/tasks?on=incident:" + number).status());
        assertEquals(404, added(reporter, number, null).status());
        assertEquals(
                404, product.as("verdal.kommunedirektor").get("/tasks/" + task).status());
        Api owner = product.as("okonom");
        assertEquals(200, owner.get("/tasks/" + task).status(), "the owner, who does not see the case");
        assertTrue(owner.get("/tasks?mine=true").http().body().contains(task));
        assertEquals(
                false, agent.get("/tasks?mine=true&limit=200").http().body().contains(task));
        assertTrue(agent.get("/tasks?on=incident:" + number).http().body().contains(task));
    }

    /** cooperation.task R2, R3 */
    @Test
    void itsOwnerTicksAndFinishesItAndDoesNotChangeIt() throws Exception {
        String task = "/tasks/" + id(added(agent, reported("Hvem gjør hva"), person("okonom")));
        Api owner = product.as("okonom");
        assertEquals(
                403,
                owner.put(task, facts("Noe annet", person("okonom")), "If-Match", "*")
                        .status());
        Answer ticked = owner.post(task + "/lines/1", Map.of("done", true));
        assertEquals(201, ticked.status(), ticked::toString);
        assertEquals(1, ticked.json().at("/task/linesDone").asInt());
        assertEquals(true, ticked.json().at("/lines/1/done").asBoolean());
        assertEquals(422, owner.post(task + "/lines/2", Map.of("done", true)).status());
        assertEquals(
                412,
                owner.post(task + "/done", Map.of("done", true), "If-Match", "\"1\"")
                        .status());
        Answer done = owner.post(task + "/done", Map.of("done", true));
        assertEquals("Liv Grande", done.json().at("/task/doneBy").asString(), done::toString);
        assertEquals(422, owner.post(task + "/lines/0", Map.of("done", true)).status());
        assertEquals(
                422, agent.put(task, facts("Noe annet", null), "If-Match", "*").status());
        assertEquals(201, agent.post(task + "/done", Map.of("done", false)).status());
        assertEquals(
                200, agent.put(task, facts("Noe annet", null), "If-Match", "*").status());
        assertEquals(404, owner.get(task).status(), "it is not the owner's any more");
    }

    /** cooperation.task R4 */
    @Test
    void whoIsGivenItIsTold() throws Exception {
        String task = id(added(agent, reported("Hvem får vite det"), person("okonom")));
        Answer told = product.as("okonom").get("/notices");
        assertEquals("task.given", told.json().at("/items/0/what").asString());
        assertEquals(task, told.json().at("/items/0/key").asString());
    }

    @Test
    void aTaskIsMadeBesideACaseTickedOnItsPageAndGoneFromWhatWaits() throws Exception {
        String number = reported("Oppgave fra skjermen");
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number);
        button(page, "task.new").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator title = dialog.locator("vaadin-text-field").first().locator("input");
        title.fill("Bytte ledning");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("task.addLine")))
                .click();
        dialog.getByLabel(say("task.line", 1)).fill("Hente ny");
        Locator owner = dialog.locator("vaadin-combo-box input");
        owner.fill("Jonas Bakken");
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Jonas Bakken"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("action.save")))
                .click();
        assertThat(page.locator("h1")).hasText("Bytte ledning");
        page.getByLabel("Hente ny").check();
        assertThat(page.locator("vaadin-notification-card").last()).containsText(say("form.saved"));
        page.navigate("/waiting");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Bytte ledning"));
        assertThat(row).containsText(say("task.ticked", 1, 1));
        row.getByText("Bytte ledning").click();
        button(page, "task.finish").click();
        assertThat(page.locator("main .status").first()).hasText(say("task.isDone"));
        page.navigate("/waiting");
        assertThat(page.locator("h1")).hasText(say("waiting.title"));
        assertThat(row).hasCount(0);
    }
}
