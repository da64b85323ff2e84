package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Searching by the screens: from the palette to all hits, one kind of them, and how an administrator looks after it. */
class SearchScreensIT extends InBrowser {
    @Test
    void thePaletteLeadsToAllHitsAndTheAddressKeepsThem() {
        Page page = browser.signedIn(product, "agent");
        page.keyboard().press("Control+k");
        page.locator("vaadin-dialog.palette input").fill("skriver");
        Locator all =
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(say("palette.all", "skriver")));
        all.click();
        page.waitForURL("**/search?q=skriver");
        assertThat(page.locator(".search-hits mark").first()).isVisible();
        assertEquals("skriver", page.locator(".page-search input").inputValue());
        Locator cases =
                page.locator(".search-kinds .chip", new Page.LocatorOptions().setHasText(say("palette.kind.incident")));
        int count = Integer.parseInt(cases.locator(".chip-count").innerText().replace("+", ""));
        assertTrue(count > 0);
        cases.click();
        page.waitForURL("**/search?q=skriver&kind=incident");
        assertThat(cases).hasAttribute("aria-current", "true");
        assertThat(page.locator(".search-hits li")).hasCount(Math.min(20, count));
        page.reload();
        assertThat(page.locator(".search-hits li")).hasCount(Math.min(20, count));
        page.locator(".search-hits a").first().click();
        page.waitForURL(Pattern.compile(".*/incidents/INC-.*"));
    }

    /** What people wrote stays text. */
    @Test
    void nothingThatIsFoundIsMarkup() {
        String number = product.as("agent")
                .post("/incidents", Api.incident("Rubinrød <img src=x onerror=alert(1)>", "5037"))
                .json()
                .get("number")
                .asString();
        Page page = browser.signedIn(product, "agent");
        Locator hit = page.locator(".search-hits li", new Page.LocatorOptions().setHasText(number));
        for (int i = 0; i < 20 && hit.count() == 0; i++) {
            page.navigate("/search?q=rubinr%C3%B8d");
            page.locator(".search-hits, .empty-state").first().waitFor();
        }
        assertThat(hit).containsText("Rubinrød <img src=x onerror=alert(1)>");
        assertEquals("Rubinrød", hit.locator("mark").innerText());
        assertEquals(0, hit.locator("img").count());
    }

    @Test
    void whoFindsNothingIsAdvised() {
        Page page = browser.signedIn(product, "snasa.bruker");
        page.navigate("/search?q=kvitrekvatre&kind=incident&page=9999");
        assertThat(page.locator(".empty-state")).containsText(say("search.advice"));
        page.locator(".page-search input").fill("journal");
        assertThat(page.locator(".search-hits")).containsText("omsorgsjournal");
        page.waitForURL("**/search?q=journal");
    }

    @Test
    void aCommandIsDoneFromThePalette() {
        Page page = browser.signedIn(product, "agent");
        page.keyboard().press("Control+k");
        page.locator("vaadin-dialog.palette input").fill(say("scheme.DARK"));
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(say("scheme.DARK")))
                .first()
                .click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    }

    @Test
    void anAdministratorHasTheIndexMadeAnew() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/search");
        Locator facts = page.locator(".fact-sheet");
        assertThat(facts).containsText(say("searchIndex.well"));
        String before = facts.innerText();
        button(page, "searchIndex.anew").click();
        page.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("vaadin-progress-bar")).isVisible();
        assertThat(page.locator("vaadin-progress-bar")).hasCount(0);
        assertThat(facts).containsText(say("searchIndex.made"));
        assertTrue(
                product.as("agent").get("/search?q=skriver").json().get("items").size() > 0, before);
        Page other = browser.signedIn(product, "agent");
        other.navigate("/admin/search");
        assertThat(other.locator("main")).containsText(say("notFound.hint"));
    }
}
