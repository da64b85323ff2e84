package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a screen can be read there, and says no more than its readers may know. */
class ReadableIT {
    private static final List<String> LISTS = List.of(
            "/incidents",
            "/services",
            "/systems",
            "/vendors",
            "/agreements",
            "/decisions",
            "/admin/people",
            "/reports/operations");

    /** What of a field's words does not fit into it, in pixels. */
    private static final String CUT = "() => [...document.querySelectorAll('#main input[placeholder]')]"
            + ".filter(i => i.offsetParent && i.placeholder).map(i => { const s = getComputedStyle(i);"
            + " const c = document.createElement('canvas').getContext('2d'); c.font = s.font;"
            + " const room = i.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight);"
            + " return [i.placeholder, c.measureText(i.placeholder).width - room]; })"
            + ".filter(([, missing]) => missing > 0.5).map(([words]) => words)";

    private final Product product = Product.shared();

    @Test
    void noWordOfAFilterIsCut() {
        List<String> cut = new ArrayList<>();
        try (Browser browser = new Browser()) {
            for (String locale : List.of("nb-NO", "nn-NO", "en-GB")) {
                Page page = browser.signedIn(product, "driftsleder", locale, ColorScheme.LIGHT);
                page.setViewportSize(1440, 900);
                for (String list : LISTS) {
                    page.navigate(list);
                    page.locator("#main h1").first().waitFor();
                    if (page.locator("#main input[placeholder]:visible").count() > 0)
                        cut.addAll(((List<?>) page.evaluate(CUT))
                                .stream()
                                        .map(words -> locale + " " + list + ": " + words)
                                        .toList());
                }
            }
        }
        assertEquals("", String.join("\n", cut));
    }

    @Test
    void theHistoryOfACaseNamesPeopleAndNoAddress() {
        String number = product.as("agent")
                .post("/incidents", Api.incident("Hvem gjorde hva", "5037"))
                .json()
                .get("number")
                .asString();
        var history = product.as("agent").get("/incidents/" + number + "/history");
        assertEquals(
                "Jonas Bakken", history.json().get("items").get(0).get("by").asString(), history::toString);
        assertFalse(history.toString().contains("127.0.0.1"), history::toString);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "agent");
            page.navigate("/incidents/" + number);
            page.locator("vaadin-menu-bar-button")
                    .filter(new Locator.FilterOptions().setHasText("Mer"))
                    .first()
                    .click();
            page.getByText("Historikk", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            String shown = page.locator(".history").first().textContent();
            assertTrue(shown.contains("Jonas Bakken"), shown);
            assertFalse(shown.matches("(?s).*\\d{16}.*"), "ids are named: " + shown);
            assertFalse(shown.contains("agent") || shown.contains("127.0.0.1"), shown);
        }
    }
}
