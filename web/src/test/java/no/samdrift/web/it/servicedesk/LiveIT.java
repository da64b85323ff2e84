package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** Screens follow what others do, each as its own user, by short requests alone. */
class LiveIT {
    private final Product product = Product.shared();

    @Test
    void theQueueShowsWithinThreeSecondsWhatAnotherLogged() {
        try (Browser browser = new Browser()) {
            Page queue = browser.signedIn(product, "agent");
            queue.navigate("/incidents?text=Kopperledning");
            queue.locator("#main h1").waitFor();
            List<Long> waited = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String title = "Kopperledning " + i + " kuttet";
                number(product.as("driftsleder").post("/incidents", Api.incident(title, "5037")));
                long logged = System.nanoTime();
                queue.locator("vaadin-grid").getByText(title).first().waitFor();
                waited.add(System.nanoTime() - logged);
            }
            Collections.sort(waited);
            assertTrue(waited.get(2) < 3_000_000_000L, waited::toString);
            assertEquals(List.of(), browser.errors);
        }
    }

    /** Whoever looks at a system of their own sees no case of others appear, whoever made it. */
    @Test
    void whatFollowsIsDrawnAsItsUser() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "levanger.systemeier");
            page.navigate("/systems/LEV-PROFIL");
            page.locator("#open-cases").waitFor();
            Api agent = product.as("agent");
            number(agent.post("/incidents", Api.incident("Hemmelig i Snåsa", "5041")));
            var own = Api.incident("Profil svarer ikke mer", "5037");
            own.put("system", "LEV-PROFIL");
            own.put("impact", "HIGH");
            own.put("urgency", "HIGH");
            number(agent.post("/incidents", own));
            assertThat(page.locator("#open-cases")
                            .getByText("Profil svarer ikke mer")
                            .first())
                    .isVisible();
            assertThat(page.locator("#open-cases")).not().containsText("Hemmelig i Snåsa");
            assertEquals(List.of(), browser.errors);
        }
    }

    @Test
    void askingTellsNothingToWhoeverHasNoKey() {
        var answer = product.get("/live?of=0123456789abcdef0123456789abcdef,x");
        assertEquals(200, answer.statusCode());
        assertEquals("-1,-1", answer.body());
        assertTrue(answer.headers().map().keySet().stream().noneMatch("Set-Cookie"::equalsIgnoreCase));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    private static String number(Api.Answer answer) {
        assertEquals(201, answer.status(), answer.toString());
        return answer.json().get("number").asString();
    }
}
