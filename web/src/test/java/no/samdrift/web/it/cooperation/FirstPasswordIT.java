package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** A password that somebody else typed opens only the way to one's own; and there is always one who can give the next. */
class FirstPasswordIT {
    private static final String GIVEN = "lånt av administratoren";
    private static final String OWN = "valgt helt for seg selv";
    private final Product product = SignInIT.product();

    private Answer token(String password) {
        return new Api(product, null)
                .post("/tokens", Map.of("username", "ny.revisor", "password", password, "name", "test"));
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    private static void enter(Page page, String password) {
        page.navigate("/login?target=admin/members");
        page.locator("#username").fill("ny.revisor");
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
        page.locator("#main h1").first().waitFor();
    }

    /** cooperation.access R2 */
    @Test
    void aGivenPasswordOpensOnlyTheWayToOnesOwn() throws Exception {
        Api admin = product.as("admin");
        long person = admin.post("/people", Map.of("name", "Ny Nilsen (oppdiktet)", "language", "NB"))
                .json()
                .get("id")
                .asLong();
        Answer grant;
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "admin");
            page.navigate("/people/" + person);
            button(page, "Brukerkonto").click();
            page.getByLabel("Brukernavn").last().fill("ny.revisor");
            page.locator("vaadin-dialog input[type=password]").fill(GIVEN);
            button(page, "Lagre").click();
            page.getByText("ny.revisor").first().waitFor();

            Page employee = browser.page(browser.open(product, "nb-NO", ColorScheme.LIGHT));
            enter(employee, GIVEN);
            assertTrue(employee.url().endsWith("/me"), "without any role too: " + employee.url());
            grant = admin.post("/grants", Map.of("personId", person, "role", "ADMINISTRATOR", "scope", "COOPERATION"));
            assertEquals(201, grant.status(), grant::toString);

            Answer refused = token(GIVEN);
            assertEquals(401, refused.status());
            assertTrue(refused.toString().contains("ownPasswordFirst"), refused::toString);
            Page own = browser.page(browser.open(product, "nb-NO", ColorScheme.LIGHT));
            enter(own, GIVEN);
            assertTrue(own.url().endsWith("/me"), own.url());
            own.getByText("Passordet ditt er satt av en annen").waitFor();
            issue(own);
            own.getByText("velg ditt eget først").first().waitFor();
            own.keyboard().press("Escape");
            own.navigate("/admin/audit");
            own.locator("#main h1").first().waitFor();
            assertEquals(0, own.getByText("Endringslogg").count(), own.content());

            own.navigate("/me");
            SessionsIT.change(own, GIVEN, GIVEN);
            own.getByText("Dette er passordet du har nå").first().waitFor();
            own.keyboard().press("Escape");
            SessionsIT.change(own, GIVEN, OWN);
            own.getByText("Passordet er byttet").waitFor();
            assertFalse(own.getByText("Passordet ditt er satt av en annen").isVisible());
            own.navigate("/admin/audit");
            own.getByText("Endringslogg").first().waitFor();
            assertEquals(201, token(OWN).status());
        }
        Answer gone = admin.send("DELETE", "/grants/" + grant.json().get("id").asLong(), null, "application/json");
        assertEquals(204, gone.status(), gone::toString);
    }

    private static void issue(Page page) {
        button(page, "Lag nøkkel").click();
        page.locator("vaadin-dialog input").first().fill("smutthull");
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Lag nøkkel"))
                .click();
    }

    /** A stolen password of one whose role asks for more must not be turned into a key that holds all. */
    @Test
    void noKeyIsMadeWhileTheSecondFactorIsMissing() throws Exception {
        Object person = product.rows("select person_id from cooperation_account where username = 'vakt'")
                .getFirst()
                .get("person_id");
        Answer grant = product.as("admin")
                .post("/grants", Map.of("personId", person, "role", "AUDITOR", "scope", "COOPERATION"));
        assertEquals(201, grant.status(), grant::toString);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "vakt");
            page.navigate("/me");
            issue(page);
            page.getByText("sett det opp på Min side først").first().waitFor();
        }
    }

    /** cooperation.access R4 */
    @Test
    void theLastAdministratorStays() throws Exception {
        var administrators = product.rows("select g.id, g.person_id, a.username from cooperation_grant g"
                + " join cooperation_account a on a.person_id = g.person_id"
                + " where g.role = 'ADMINISTRATOR' and g.scope = 'COOPERATION' and a.username = 'admin'");
        assertEquals(1, administrators.size(), administrators::toString);
        var last = administrators.getFirst();
        Answer refused = product.as("admin").send("DELETE", "/grants/" + last.get("id"), null, "application/json");
        assertEquals(422, refused.status(), refused::toString);
        assertTrue(refused.toString().contains("lastAdministrator"), refused::toString);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "admin");
            page.navigate("/people/" + last.get("person_id"));
            button(page, "Deaktiver").click();
            page.locator("vaadin-confirm-dialog[opened] vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Deaktiver"))
                    .click();
            page.getByText("Den siste administratoren kan ikke tas bort")
                    .first()
                    .waitFor();
        }
        assertEquals(200, product.as("admin").get("/tokens").status());
    }
}
