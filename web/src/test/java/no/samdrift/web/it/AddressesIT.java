package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an address leads to: the title of the window, who may go there, what a report is asked. */
class AddressesIT extends InBrowser {
    /** A tab is found by its title, whichever way the screen was come to. */
    @Test
    void theWindowIsCalledAfterTheScreen() {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/systems");
        assertThat(page).hasTitle(say("systems.title") + " · Samdrift");
        page.locator("vaadin-side-nav-item[path='incidents']").click();
        assertThat(page).hasTitle(say("queue.title") + " · Samdrift");
        page.navigate("/services/1");
        assertThat(page).hasTitle(Pattern.compile("^1 .+ · Samdrift$"));
    }

    @Test
    void whoMayNotOpenAScreenMeetsWhatIsToldOfNone() {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/admin/people");
        assertThat(page).hasTitle(say("notFound.title") + " · Samdrift");
        assertThat(page.locator("#main h1")).hasText(say("refusal.notAllowed"));
        page.navigate("/admin/nothing");
        assertThat(page).hasTitle(say("notFound.title") + " · Samdrift");
    }

    /** What is told of the first is gone when the next cannot be shown either. */
    @Test
    void oneRefusalAfterTheOtherIsToldOfAlone() {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/services/nothing-here");
        assertThat(page.locator("#main h1")).hasText(say("refusal.notFound"));
        page.locator("#main").evaluate("""
                main => {
                    const link = document.createElement('a');
                    link.href = '/admin/people';
                    link.setAttribute('router-link', '');
                    main.append(link);
                    link.click();
                }""");
        assertThat(page.locator("#main h1")).hasText(say("refusal.notAllowed"));
    }

    /** The fields show what the report is of, also where something else was asked. */
    @Test
    void aReportShowsThePeriodItIsOf() {
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/reports/operations?from=2026-03-10&until=2026-03-01");
        Locator days = page.locator("#main vaadin-date-picker input");
        assertThat(days.first()).hasValue("10.03.2026");
        assertThat(days.nth(1)).hasValue("10.03.2026");
        days.nth(1).fill("20.03.2026");
        days.nth(1).press("Enter");
        page.waitForURL("**until=2026-03-20");
        page.reload();
        assertThat(days.first()).hasValue("10.03.2026");
        assertThat(days.nth(1)).hasValue("20.03.2026");
        page.navigate("/reports/operations?from=words");
        assertThat(days.first()).hasValue(Pattern.compile("^01\\.\\d\\d\\.\\d{4}$"));
    }
}
