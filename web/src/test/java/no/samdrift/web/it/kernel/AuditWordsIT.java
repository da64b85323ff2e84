package no.samdrift.web.it.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The audit as sentences, for those who answer for it. */
class AuditWordsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");
    private final Api agent = product.as("agent");

    private String person(String username) throws SQLException {
        return product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id")
                .toString();
    }

    private String name(String username) throws SQLException {
        return product.rows("select name from cooperation_person where id = " + person(username))
                .getFirst()
                .get("name")
                .toString();
    }

    private String logged(String title) {
        Api.Answer made = agent.post("/incidents", Api.incident(title, "5041"));
        assertEquals(201, made.status(), made::toString);
        return made.json().get("number").asString();
    }

    private JsonNode entries(Api who, String asked) {
        Api.Answer answer = who.get("/audit-entries?limit=200&" + asked);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json().get("items");
    }

    private String id(String number) throws SQLException {
        return product.rows("select id from servicedesk_incident where number = '" + number + "'")
                .getFirst()
                .get("id")
                .toString();
    }

    /** kernel.audit R5 */
    @Test
    void whatWasDoneIsASentenceWithNamesForIds() throws Exception {
        String number = logged("Skjermen flimrer");
        Map<String, Object> mine = new HashMap<>(Map.of("assigneeId", person("agent")));
        assertEquals(
                200,
                agent.put("/incidents/" + number + "/assignment", mine, "If-Match", "*")
                        .status());
        assertEquals(
                201,
                agent.post("/incidents/" + number + "/entries", Map.of("text", "Vi ser på det."))
                        .status());
        JsonNode told = entries(admin, "subjectType=incident&subjectKey=" + id(number));
        List<String> sentences = new ArrayList<>();
        told.forEach(each -> sentences.add(each.get("sentence").asString()));
        assertTrue(sentences.contains(name("agent") + " svarte i " + number), sentences::toString);
        assertTrue(sentences.contains(name("agent") + " tildelte " + number), sentences::toString);
        for (JsonNode each : told)
            if (each.get("action").asString().equals("incident.assign"))
                assertEquals(
                        "Saksbehandler: " + name("agent"), each.get("changes").asString());
    }

    /** kernel.audit R5: of what no search finds, too. */
    @Test
    void teamsMembersAndPeopleAreMetByName() throws Exception {
        String team = admin.post("/teams", Map.of("name", "Nattevakt", "firstLine", false))
                .json()
                .get("id")
                .asString();
        assertEquals(
                201,
                admin.post("/teams/" + team + "/people", Map.of("personId", person("agent")))
                        .status());
        JsonNode told = entries(admin, "subjectType=team&subjectKey=" + team);
        assertEquals(
                name("admin") + " satte en person inn i teamet Nattevakt",
                told.get(0).get("sentence").asString());
        assertEquals("Person: " + name("agent"), told.get(0).get("changes").asString());
        JsonNode members = entries(admin, "subjectType=member&action=add");
        for (JsonNode each : members)
            assertFalse(each.get("sentence").asString().contains("vises ikke"), each::toString);
    }

    /** kernel.audit R5 */
    @Test
    void itIsAskedForByPersonKindActionAndDay() throws Exception {
        String number = logged("Bare denne");
        String today = LocalDate.now().toString();
        String of =
                "personId=" + person("agent") + "&subjectType=incident&action=incident.log&subjectKey=" + id(number);
        assertEquals(1, entries(admin, of + "&from=" + today + "&to=" + today).size());
        assertEquals(
                0, entries(admin, of + "&to=" + LocalDate.now().minusDays(1)).size());
        assertEquals(
                0, entries(admin, of + "&from=" + LocalDate.now().plusDays(1)).size());
        assertEquals(
                0, entries(admin, of.replace(person("agent"), person("admin"))).size());
        assertEquals(
                0, entries(admin, of.replace("incident.log", "incident.reply")).size());
        for (JsonNode each : entries(admin, "action=change"))
            assertTrue(each.get("action").asString().endsWith(".change"), each::toString);
        assertEquals(422, admin.get("/audit-entries?from=soon").status());
        String csv = admin.get("/audit-entries?format=csv&" + of).http().body();
        assertTrue(csv.contains("incident.log") && csv.contains("meldte " + number), csv);
    }

    /** kernel.audit R5: whatever this product has done has words. */
    @Test
    void nothingThatWasToldShowsACode() throws Exception {
        List<String> wordless = new ArrayList<>();
        for (Map<String, Object> each :
                product.rows("select action, max(id) as id from kernel_audit group by action")) {
            JsonNode found = entries(admin, "action=" + each.get("action"));
            String sentence = found.get(0).get("sentence").asString();
            if (sentence.contains("gjorde noe med") || sentence.contains("!") || sentence.contains("{"))
                wordless.add(each.get("action") + ": " + sentence);
        }
        assertEquals(List.of(), wordless);
    }

    /** kernel.audit R4: the words say no more than the codes do. */
    @Test
    void whatIsClosedStaysClosedInWords() throws Exception {
        String number = logged("Kvitterende hemmelig tittel");
        for (String who : List.of("personvernombud")) {
            JsonNode told = entries(product.as(who), "subjectType=incident&subjectKey=" + id(number));
            assertEquals(1, told.size(), who);
            assertFalse(told.toString().contains("Kvitterende"), told::toString);
            assertTrue(told.get(0).get("changes").asString().contains("Tittel: …"), told::toString);
        }
        assertEquals(403, agent.get("/audit-entries").status());
    }

    @Test
    void onScreenTheThingIsALinkUnderItsDay() throws Exception {
        String number = logged("Lenket");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "admin");
            page.navigate("/admin/audit?type=incident&action=incident.log&person=" + person("agent"));
            assertThat(page.locator(".audit-days > h2").first()).isVisible();
            assertThat(page.locator(".audit-sentence").first()).hasText(name("agent") + " meldte " + number);
            page.locator(".audit-sentence a", new Page.LocatorOptions().setHasText(number))
                    .first()
                    .click();
            page.waitForURL("**/incidents/" + number);
            page.navigate("/admin/audit?type=vendor&from=2099-01-01");
            assertThat(page.locator(".empty-state")).isVisible();
            assertEquals(List.of(), browser.errors);
        }
    }
}
