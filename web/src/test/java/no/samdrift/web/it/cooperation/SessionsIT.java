package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** Sessions end: by their owner elsewhere, by a changed password, by the clock. */
class SessionsIT {
    private final Product product = SignInIT.product();

    @Test
    void anotherBrowserIsSignedOutWithThePasswordOnly() throws Exception {
        try (Browser browser = new Browser()) {
            Page here = browser.signedIn(product, "arkitekt");
            Page there = browser.signedIn(product, "arkitekt");
            here.navigate("/me");
            here.getByText("Her er du logget inn").first().waitFor();
            Locator end = here.locator("#main vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Logg ut"))
                    .filter(new Locator.FilterOptions().setHasNotText("overalt"));
            assertEquals(1, end.count(), "not for the own one");
            end.click();
            confirm(here, "ikke passordet");
            here.getByText("Passordet stemmer ikke").first().waitFor();
            assertEquals(2, SignInIT.sessions("arkitekt"));
            confirm(here, Product.PASSWORD);
            here.getByText("Logget ut.").first().waitFor();
            assertEquals(1, SignInIT.sessions("arkitekt"));
            awaitLogin(there);
        }
    }

    private static void confirm(Page page, String password) {
        page.locator("vaadin-dialog input[type=password]").fill(password);
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Logg ut"))
                .last()
                .click();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndTheTokens() throws Exception {
        try (Browser browser = new Browser()) {
            Page here = browser.signedIn(product, "okonom");
            Page there = browser.signedIn(product, "okonom");
            Api token = product.as("okonom");
            assertEquals(200, token.get("/tokens").status());
            here.navigate("/me");
            here.getByText("Her er du logget inn").first().waitFor();
            change(here, "ikke det gamle", "en god og lang setning 7");
            here.getByText("Passordet stemmer ikke").first().waitFor();
            assertTrue(
                    product.rows("select failures from cooperation_sign_in_failure where username = 'okonom'"
                                            + " and network like '127%'")
                                    .size()
                            == 1,
                    "a wrong old password counts");
            here.keyboard().press("Escape");
            change(here, Product.PASSWORD, "passordpassord");
            here.getByText("blant dem alle prøver først").first().waitFor();
            here.keyboard().press("Escape");
            change(here, Product.PASSWORD, "en god og lang setning 7");
            here.getByText("Passordet er byttet").waitFor();
            assertEquals(401, token.get("/tokens").status());
            assertEquals(1, SignInIT.sessions("okonom"));
            awaitLogin(there);
            here.navigate("/me");
            here.getByText("Her er du logget inn").first().waitFor();
            try (var connection = product.database();
                    var statement = connection.createStatement()) {
                statement.execute("update cooperation_session set started_at = started_at - interval 13 hour"
                        + " where ended_at is null");
            }
            awaitLogin(here);
        }
    }

    static void change(Page page, String old, String fresh) {
        page.getByText("Bytt passord").first().click();
        var fields = page.locator("vaadin-dialog input[type=password]");
        fields.nth(0).fill(old);
        fields.nth(1).fill(fresh);
        fields.nth(2).fill(fresh);
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Bytt passord"))
                .last()
                .click();
    }

    /** At the latest when the half minute is over for which a session's rights are kept. */
    private static void awaitLogin(Page page) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        boolean out = false;
        while (!out && System.nanoTime() < end) {
            page.navigate("/me");
            page.locator("vaadin-app-layout, #username").first().waitFor();
            out = page.locator("#username").count() > 0;
        }
        assertFalse(!out, "still signed in");
    }
}
