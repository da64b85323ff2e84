package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** The one bar over the queue, and the room that it leaves for cases. */
class QueueBarIT extends InBrowser {
    private Page queue(String address) {
        Page page = browser.signedIn(product, "agent");
        page.setViewportSize(1440, 900);
        page.navigate("/incidents" + address);
        page.locator(".row-title:visible").first().waitFor();
        return page;
    }

    private static Locator field(Page page, String key) {
        return page.locator(".list-filters").getByLabel(say(key), new Locator.GetByLabelOptions().setExact(true));
    }

    private static void choose(Page page, String option) {
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    @Test
    void aFilterStandsInTheBarWhileItAsks() {
        Page page = queue("");
        assertThat(field(page, "incident.priority")).hasCount(0);
        field(page, "list.addFilter").click();
        choose(page, say("incident.priority"));
        Locator priority = field(page, "incident.priority");
        assertThat(priority).isFocused();
        priority.click();
        choose(page, say("incident.priority.LOW"));
        assertThat(page).hasURL(Pattern.compile("priority=LOW"));
        assertThat(page.locator(".token")).containsText(say("incident.priority"));
        page.reload();
        assertThat(page.locator(".token")).containsText(say("incident.priority"));
        page.locator(".token [part~=clear-button]").click();
        assertThat(priority).hasCount(0);
        assertThat(page).not().hasURL(Pattern.compile("priority="));
    }

    @Test
    void fifteenCasesFitAndNoColumnIsCut() {
        Page page = queue("");
        // whatever views other tests saved
        page.evaluate("document.querySelectorAll('.view-chips').forEach(chips => chips.style.display = 'none')");
        page.waitForFunction("""
                () => { const grid = document.querySelector('vaadin-grid'), all = grid.getBoundingClientRect();
                  return grid._getRenderedRows().map(row => row.getBoundingClientRect())
                    .filter(row => row.bottom <= Math.min(all.bottom, innerHeight)).length >= 15; }""");
        assertTrue((Boolean)
                page.evaluate("!document.querySelector('vaadin-grid').getAttribute('overflow')?.includes('end')"));
    }

    @Test
    void quickViewsThatFindNoRoomWaitBehindOneMore() {
        Page page = queue("");
        Locator last = page.locator(".chip-resolved");
        page.setViewportSize(1100, 900);
        assertThat(last).not().isVisible();
        button(page, "queue.views.more").click();
        last.click();
        assertThat(page).hasURL(Pattern.compile("view=resolved"));
        button(page, "queue.views.more").click();
        assertThat(last).isVisible();
    }
}
