package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The report of what is open: every figure is that of the list behind it. */
class OpenWorkIT extends InBrowser {
    private static final int FITS = 20;
    private final Api agent = product.as("agent");

    @Test
    void eachFigureIsThatOfTheList() {
        assertEquals(listed(""), reported(""));
        assertEquals(listed("&member=5041"), reported("?member=5041"));
        assertFalse(reported("?member=5041").isEmpty());
    }

    private Map<String, Long> reported(String which) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode line : agent.get("/reports/open-work" + which).json().get("items"))
            if (line.get("kind").asString().equals("incident"))
                counts.put(key(line), line.get("cases").asLong());
        return counts;
    }

    private Map<String, Long> listed(String which) {
        Map<String, Long> counts = new TreeMap<>();
        for (String status : new String[] {
            "NEW", "IN_PROGRESS", "WAITING_USER", "WAITING_VENDOR", "WAITING_CHANGE", "WAITING_PROBLEM"
        }) {
            String next = "";
            do {
                JsonNode page = agent.get("/incidents?limit=200&status=" + status + which + next)
                        .json();
                page.get("items").forEach(row -> counts.merge(key(row), 1L, Long::sum));
                JsonNode cursor = page.get("nextCursor");
                next = cursor == null || cursor.isNull() ? "" : "&cursor=" + cursor.asString();
            } while (!next.isEmpty());
        }
        return counts;
    }

    private static String key(JsonNode row) {
        return row.get("team").asString("") + " " + row.get("status").asString();
    }

    @Test
    void aFigureLeadsToAsManyCases() {
        Page page = browser.signedIn(product, "agent");
        for (String which : new String[] {"status=", "view=overdue"}) {
            page.navigate("/reports/open-work");
            Locator figures = page.locator("#main td a[href*='" + which + "']");
            figures.first().waitFor();
            Locator small = figures.all().stream()
                    .filter(link -> link.textContent().matches("\\d{1,2}"))
                    .filter(link -> Integer.parseInt(link.textContent()) <= FITS)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no small figure of " + which));
            int count = Integer.parseInt(small.textContent());
            small.click();
            page.waitForURL("**/incidents?**");
            assertThat(page.locator("vaadin-grid a:visible[href*='INC-'], vaadin-grid a:visible[href*='PRB-']"))
                    .hasCount(count);
        }
    }
}
