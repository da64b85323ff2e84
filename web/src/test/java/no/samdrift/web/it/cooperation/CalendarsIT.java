package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Service hours as who runs the operation sets them: closing days, short days, a time zone, and the year they make. */
class CalendarsIT extends InBrowser {
    private void day(Page page, String date, String open) {
        button(page, "hours.addDay").click();
        Locator row =
                page.locator(".day-rows .input-row:has(vaadin-date-picker)").last();
        assertThat(row.locator("vaadin-date-picker input")).isFocused();
        page.keyboard().type(date);
        page.keyboard().press("Enter");
        row.locator("vaadin-text-field input").fill(open);
        row.locator("vaadin-text-field input").press("Tab");
    }

    private static Locator cell(Page page, String title) {
        return page.locator(".year-picture [title='" + title + "']").last();
    }

    @Test
    void closingDaysShortDaysAndTimeZoneAreSetOnScreenSeenBeforeAndKept() {
        String name = "Prøvetid " + UUID.randomUUID();
        product.as("admin")
                .post(
                        "/calendars",
                        Map.of(
                                "name",
                                name,
                                "validFrom",
                                "2026-01-01",
                                "hours",
                                Map.of(
                                        "holidays",
                                        "NO",
                                        "week",
                                        Map.of("THURSDAY", List.of(Map.of("from", "08:00", "to", "15:30"))))));
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/levels");
        page.getByText(name).click();
        assertThat(page.locator("h1")).hasText(name);
        button(page, "calendar.newVersion").click();
        day(page, "24.12.2026", "8-12");
        assertThat(cell(page, "tor. 24.12.2026: 08:00–12:00")).hasClass("day day-other");
        day(page, "3.12.26", "");
        assertThat(cell(page, "tor. 03.12.2026: stengt")).hasClass("day day-closed");
        assertThat(cell(page, "tor. 17.12.2026: 08:00–15:30")).hasClass("day day-open");
        page.locator("vaadin-combo-box input").fill("Arctic/Long");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Arctic/Longyearbyen"))
                .click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("main")).containsText("Arctic/Longyearbyen");
        assertThat(cell(page, "tor. 24.12.2026: 08:00–12:00")).hasClass("day day-other");
        JsonNode hours = product.as("admin")
                .get("/calendars?limit=200")
                .json()
                .get("items")
                .valueStream()
                .filter(c -> c.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("hours");
        assertEquals("Arctic/Longyearbyen", hours.get("zone").asString());
        assertEquals("[]", hours.at("/exceptions/1/open").toString());
        assertEquals("2026-12-24", hours.at("/exceptions/0/date").asString());
        assertEquals("12:00", hours.at("/exceptions/0/open/0/to").asString());
    }

    @Test
    void whatIsWrongWithADayStandsBesideIt() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/levels");
        button(page, "calendar.new").click();
        day(page, "24.12.2026", "12-8");
        day(page, "", "8-9");
        Locator rows = page.locator(".day-rows .input-row:has(vaadin-date-picker)");
        Locator save = page.locator("vaadin-dialog vaadin-button[theme~=primary]");
        page.locator("vaadin-dialog vaadin-text-field input").first().fill("Går ikke " + UUID.randomUUID());
        save.click();
        assertThat(rows.first().locator("vaadin-text-field [slot=error-message]"))
                .not()
                .isEmpty();
        rows.first().locator("vaadin-text-field input").fill("8-12");
        save.click();
        assertThat(rows.last().locator("vaadin-date-picker [slot=error-message]"))
                .not()
                .isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("hours.removeDay")))
                .last()
                .click();
        assertThat(rows).hasCount(1);
        save.click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }
}
