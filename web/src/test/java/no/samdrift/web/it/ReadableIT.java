package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.text.Language;
import org.junit.jupiter.api.Test;

/** What stands on a screen can be read there, and says no more than its readers may know. */
class ReadableIT extends InBrowser {
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
            + " const c = document.createElement('canvas').getContext('2d');"
            + " c.font = [s.fontWeight, s.fontSize, s.fontFamily].join(' ');"
            + " const room = i.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight);"
            + " return [i.placeholder, c.measureText(i.placeholder).width - room]; })"
            + ".filter(([, missing]) => missing > 0.5).map(([words]) => words)";

    @Test
    void noWordOfAFilterIsCut() {
        List<String> cut = new ArrayList<>();
        for (String locale : List.of("nb-NO", "nn-NO", "en-GB")) {
            Page page = browser.signedIn(product, "admin", locale, ColorScheme.LIGHT);
            page.setViewportSize(1440, 900);
            for (String list : LISTS) {
                page.navigate(list);
                page.locator("#main input[placeholder]:visible").first().waitFor();
                page.evaluate("() => document.fonts.ready");
                cut.addAll(((List<?>) page.evaluate(CUT))
                        .stream()
                                .map(words -> locale + " " + list + ": " + words)
                                .toList());
            }
        }
        assertEquals("", String.join("\n", cut));
    }

    @Test
    void theColumnsThatCountAreSeenWithoutScrolling() {
        Map<String, String> columns = Map.of(
                "/incidents", "incident.assignee", "/systems", "system.yearlyCost", "/agreements", "agreement.nextOn");
        for (Language language : List.of(Language.NB, Language.EN)) {
            Page page = browser.signedIn(
                    product, "driftsleder", language == Language.NB ? "nb-NO" : "en-GB", ColorScheme.LIGHT);
            page.setViewportSize(1440, 900);
            columns.forEach((list, column) -> {
                page.navigate(list);
                page.locator("#main vaadin-grid a").first().waitFor();
                BoundingBox grid = page.locator("#main vaadin-grid").boundingBox();
                BoundingBox head = page.locator("#main vaadin-grid")
                        .getByText(TEXTS.get(language, column), new Locator.GetByTextOptions().setExact(true))
                        .first()
                        .boundingBox();
                assertTrue(head.x + head.width <= grid.x + grid.width, language + " " + list);
            });
        }
    }

    @Test
    void theAnswersToAQuestionStandOnALineEach() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/grants");
        page.locator("#main vaadin-grid vaadin-button").first().click();
        BoundingBox yes = page.locator("vaadin-button[slot=confirm-button]").boundingBox();
        BoundingBox no = page.locator("vaadin-button[slot=cancel-button]").boundingBox();
        assertEquals(no.height, yes.height, 0.5);
    }

    @Test
    void theHistoryOfACaseNamesWhatWasChangedAndNoAddress() throws Exception {
        Map<String, Object> body = Api.incident("Hvem gjorde hva", "5037");
        body.put("service", "9g");
        body.put("system", "LEV-PROFIL");
        String number = product.as("agent")
                .post("/incidents", body)
                .json()
                .get("number")
                .asString();
        Map<String, Object> vendor = product.rows("select v.id, v.name from cooperation_organisation v"
                        + " join catalogue_system y on y.vendor_id = v.id where y.code = 'LEV-PROFIL'")
                .getFirst();
        product.as("agent")
                .post(
                        "/incidents/" + number + "/transitions",
                        Map.of("to", "WAITING_VENDOR", "vendorId", vendor.get("id"), "comment", "Kan dere se?"));
        var history = product.as("agent").get("/incidents/" + number + "/history");
        assertEquals(
                "Jonas Bakken", history.json().get("items").get(0).get("by").asString(), history::toString);
        assertFalse(history.toString().contains("127.0.0.1"), history::toString);
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
        for (String name : List.of("Jonas Bakken", "System: LEV-PROFIL ", "Leverandør: " + vendor.get("name")))
            assertTrue(shown.contains(name), shown);
        assertFalse(shown.matches("(?s).*\\d{16}.*"), "ids are named: " + shown);
        assertFalse(shown.contains("agent") || shown.contains("127.0.0.1"), shown);
    }

    /** Whether a box on the page lies over another. */
    private static boolean over(BoundingBox a, BoundingBox b) {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }

    @Test
    void whatIsToldOnTheWayLiesOverNeitherMenuNorComposer() {
        String number = product.as("agent")
                .post("/incidents", Api.incident("Hvor står beskjeden", "5037"))
                .json()
                .get("number")
                .asString();
        Page page = browser.signedIn(product, "agent");
        page.setViewportSize(1440, 900);
        page.navigate("/incidents/" + number);
        Locator entries = page.locator("samdrift-entries");
        page.locator(".composer textarea").waitFor();
        assertEquals(null, entries.getAttribute("role"), "nothing is said yet, so there is no feed");
        page.locator(".composer textarea").fill("Vi ser på det.");
        page.locator(".composer-foot vaadin-button[theme~=primary]").click();
        page.locator("samdrift-entries .entry-reply").waitFor();
        assertEquals("feed", entries.getAttribute("role"));
        BoundingBox told = page.locator("vaadin-notification-card").first().boundingBox();
        for (String spared : List.of(".composer", ".navigation", "header.bar"))
            assertFalse(over(told, page.locator(spared).first().boundingBox()), spared);
    }

    @Test
    void tablesAndListsOfLinksAreCardsAsGridsAre() {
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/systems");
        Object round = round(page, ".data-list > vaadin-grid");
        page.navigate("/services/9g");
        assertEquals(round, round(page, ".rows"));
        assertEquals(round, round(page, ".link-list"));
    }

    private static Object round(Page page, String selector) {
        return page.locator(selector)
                .first()
                .evaluate("e => { const s = getComputedStyle(e); return [s.borderRadius, s.borderTopColor,"
                        + " s.backgroundColor, s.borderCollapse === 'collapse'].join(' '); }");
    }
}
