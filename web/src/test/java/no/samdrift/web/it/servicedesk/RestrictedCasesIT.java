package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** Cases that only some may see: nobody else finds them, wherever they look. */
class RestrictedCasesIT extends InBrowser {
    private final Api reporter = product.as("snasa.bruker");
    private final Api agent = product.as("agent");
    private final Api other = product.as("agent.marte");
    private final Api manager = product.as("driftsleder");
    private final Api admin = product.as("admin");

    private long person(String username) throws Exception {
        return (Long) product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id");
    }

    private String reported(String title, String restricted) {
        Map<String, Object> incident = Api.incident(title, "5041");
        if (restricted != null) incident.put("restricted", restricted);
        Answer made = reporter.post("/incidents", incident);
        assertEquals(201, made.status(), made::toString);
        return made.json().get("number").asString();
    }

    private List<Map<String, Object>> told(String words) throws Exception {
        return product.rows("select id from cooperation_notice where detail like '%" + words + "%' or title like '%"
                + words + "%'");
    }

    private static boolean finds(Api who, String word, String number) {
        return who.get("/search?q=" + word).http().body().contains(number);
    }

    private static boolean lists(Api who, String path, String number) {
        return who.get(path).http().body().contains(number);
    }

    private static void await(String what, BooleanSupplier done) {
        for (Instant end = Instant.now().plus(Duration.ofSeconds(20)); !done.getAsBoolean(); Thread.onSpinWait())
            assertTrue(Instant.now().isBefore(end), what);
    }

    /** servicedesk.work R9 */
    @Test
    void itIsSeenNowhereByWhoItIsNotFor() throws Exception {
        String number = reported("Zeppelinar personalsak", "PERSONNEL");
        await("found by its reporter", () -> finds(reporter, "Zeppelinar", number));
        assertEquals(
                "PERSONNEL",
                manager.get("/incidents/" + number).json().get("restricted").asString());
        assertTrue(lists(manager, "/incidents?limit=5", number));
        assertTrue(finds(manager, "Zeppelinar", number));
        assertEquals(200, product.as("revisor").get("/incidents/" + number).status());
        for (Api who : List.of(agent, other, admin, product.as("vakt"))) {
            assertEquals(404, who.get("/incidents/" + number).status());
            assertEquals(404, who.get("/incidents/" + number + "/entries").status());
            assertEquals(404, who.get("/incidents/" + number + "/history").status());
            assertEquals(404, who.get("/restrictions?on=incident:" + number).status());
            assertEquals(404, who.get("/documents?on=incident:" + number).status());
            assertEquals(404, who.get("/tasks?on=incident:" + number).status());
            assertFalse(lists(who, "/incidents?limit=5", number));
            assertFalse(finds(who, "Zeppelinar", number));
            assertFalse(
                    who.get("/incidents/similar?text=Zeppelinar").http().body().contains(number));
        }
        Answer audit = admin.get("/audit-entries?subjectType=incident&limit=20");
        assertEquals(200, audit.status(), audit::toString);
        assertTrue(audit.http().body().contains("incident.restrict"), audit::toString);
        assertFalse(audit.http().body().contains("Zeppelinar"), audit::toString);
        Answer told = manager.get("/notices");
        assertEquals("case.restricted", told.json().at("/items/0/what").asString(), told::toString);
        assertFalse(told.http().body().contains("Zeppelinar"));
    }

    /** servicedesk.work R10 */
    @Test
    void whoIsGivenItSeesItAndIsToldNoTitle() throws Exception {
        String number = reported("Ytterligvarsel i e-post", "SECURITY");
        assertEquals(404, agent.get("/incidents/" + number).status());
        Answer given = manager.put(
                "/incidents/" + number + "/assignment", Map.of("assigneeId", person("agent")), "If-Match", "*");
        assertEquals(200, given.status(), given::toString);
        assertEquals(200, agent.get("/incidents/" + number).status());
        await("found by who has it", () -> finds(agent, "Ytterligvarsel", number));
        assertEquals(404, other.get("/incidents/" + number).status());
        reporter.post("/incidents/" + number + "/entries", Map.of("text", "Jeg skrev koden min der."));
        Answer told = agent.get("/notices");
        assertEquals("case.replied", told.json().at("/items/0/what").asString(), told::toString);
        assertEquals(number, told.json().at("/items/0/title").asString());
        assertFalse(told.http().body().contains("Jeg skrev koden"));
        assertFalse(other.get("/notices").http().body().contains(number));
    }

    @Test
    void othersAreNamedAndAtLastItIsLikeOthersAgain() throws Exception {
        String number = reported("Quintilian skjermes", null);
        String on = "/restrictions?on=incident:" + number;
        reporter.post("/incidents/" + number + "/entries", Map.of("text", "Quintilianord"));
        assertEquals(
                201,
                agent.post("/tasks?on=incident:" + number, Map.of("title", "Ring om Quintilianord", "lines", List.of()))
                        .status());
        assertFalse(told("Quintilianord").isEmpty());
        assertTrue(lists(admin, "/audit-entries?subjectType=task&limit=20", "Quintilianord"));
        assertEquals(404, agent.get(on).status());
        assertEquals(403, reporter.post(on, Map.of("reason", "SECURITY")).status());
        Answer blind = agent.post(on, Map.of("reason", "SECURITY", "people", List.of(person("okonom"))));
        assertEquals(422, blind.status(), blind::toString);
        assertEquals(List.of("people"), blind.violated());
        assertEquals(422, agent.post(on, Map.of("people", List.of())).status());
        assertEquals(
                204,
                agent.post(on, Map.of("reason", "SECURITY", "people", List.of(person("agent.marte"))))
                        .status());
        Answer now = agent.get(on);
        assertEquals("SECURITY", now.json().get("reason").asString(), now::toString);
        assertEquals(3, now.json().get("people").size(), "reporter, who did it, who was named");
        assertEquals(200, other.get("/incidents/" + number).status());
        assertTrue(told("Quintilianord").isEmpty(), "what was told before is told no more");
        assertFalse(lists(admin, "/audit-entries?subjectType=task&limit=20", "Quintilianord"));
        assertEquals(404, admin.get("/incidents/" + number).status());
        await("not found by others", () -> !finds(admin, "Quintilian", number));
        assertEquals(204, other.send("DELETE", on, null, "application/json").status());
        assertEquals(200, admin.get("/incidents/" + number).status());
        await("found again", () -> finds(admin, "Quintilian", number));
    }

    @Test
    void anEmployeeReportsWhatOnlySomeShallSeeAndTheManagerLetsSomebodyIn() throws Exception {
        Page page = browser.signedIn(product, "snasa.bruker");
        page.navigate("/report");
        page.getByLabel(say("selfService.what")).fill("Uvanlig innlogging hos oss");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("selfService.about")))
                .fill("innlogging");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(say("selfService.trouble.CAN_WAIT")))
                .check();
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(say("restriction.SECURITY")))
                .click();
        button(page, "selfService.action").click();
        String number = page.locator(".receipt-number").textContent();
        page.getByText(say("selfService.follow")).click();
        assertThat(page.locator(".restriction")).containsText(say("restriction.is.SECURITY"));
        assertEquals(404, agent.get("/incidents/" + number).status());

        Page desk = browser.signedIn(product, "driftsleder");
        desk.navigate("/incidents/" + number);
        button(desk, "restriction.edit").click();
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        Locator people = dialog.locator("vaadin-multi-select-combo-box input");
        people.fill("Jonas Bakken");
        desk.locator("vaadin-multi-select-combo-box-item:visible", new Page.LocatorOptions().setHasText("Jonas Bakken"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("restriction.change.action")))
                .click();
        assertThat(desk.locator(".restriction p")).containsText("Jonas Bakken");
        assertEquals(200, agent.get("/incidents/" + number).status());
        button(desk, "restriction.lift").click();
        desk.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("restriction.lift")))
                .click();
        assertThat(button(desk, "restriction.begin")).isVisible();
        assertEquals(200, other.get("/incidents/" + number).status());
    }
}
