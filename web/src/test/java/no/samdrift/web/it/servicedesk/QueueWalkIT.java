package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** Through the queue by the keyboard: in its rows, in the pane beside them, and from case to case. */
class QueueWalkIT extends InBrowser {
    private final Api agent = product.as("agent");

    private List<String> logged(String title, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> agent.post("/incidents", Api.incident(title + " " + i, "5041"))
                        .json()
                        .get("number")
                        .asString())
                .toList();
    }

    private Page queue(String words, int width) {
        Page page = browser.signedIn(product, "agent");
        page.setViewportSize(width, 900);
        page.navigate("/incidents?text=" + words + "&sort=-number");
        page.locator("vaadin-grid-cell-content .row-title", new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
        page.locator("h1").click();
        return page;
    }

    private static Locator peek(Page page) {
        return page.locator(".peek");
    }

    private static void at(Page page, String number, String position) {
        page.locator(".case-number", new Page.LocatorOptions().setHasText(number))
                .waitFor();
        assertThat(page.locator(".case-number").first()).hasText(number);
        assertThat(page.locator(".queue-way")).containsText(position);
    }

    /** The order is that of the queue, also backwards, after a reload and by the way back. */
    @Test
    void fromCaseToCaseInTheOrderOfTheQueueAndBackToIt() {
        List<String> numbers = logged("Rekkefølge", 3);
        Page page = queue("Rekkefølge", 1366);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        at(page, numbers.get(1), say("queue.way.position", 2, 3));
        page.keyboard().press("j");
        at(page, numbers.get(0), say("queue.way.position", 3, 3));
        page.keyboard().press("j");
        at(page, numbers.get(0), say("queue.way.position", 3, 3));
        page.keyboard().press("k");
        at(page, numbers.get(1), say("queue.way.position", 2, 3));
        page.keyboard().press("k");
        at(page, numbers.get(2), say("queue.way.position", 1, 3));
        page.reload();
        at(page, numbers.get(2), say("queue.way.position", 1, 3));
        page.goBack();
        at(page, numbers.get(1), say("queue.way.position", 2, 3));
        page.locator(".queue-way .crumb a").click();
        assertThat(page).hasURL(Pattern.compile("sort=-number"));
        assertThat(page.locator(".row-title:visible")).hasCount(3);
    }

    /** What was typed for one reporter is never sent to another, and what was said in one case is not shown in the next. */
    @Test
    void nothingOfACaseGoesAlongToTheNext() {
        List<String> numbers = logged("Ikke med videre", 2);
        numbers.forEach(number -> agent.post("/incidents/" + number + "/entries", Map.of("text", "Sagt i " + number)));
        Page page = queue("Ikke med videre", 1366);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        at(page, numbers.get(1), say("queue.way.position", 1, 2));
        assertThat(page.locator("samdrift-entries")).containsText("Sagt i " + numbers.get(1));
        page.locator(".composer textarea").fill("Bare til den første");
        page.getByText(say("queue.way.next"), new Page.GetByTextOptions().setExact(true))
                .click();
        at(page, numbers.get(0), say("queue.way.position", 2, 2));
        assertThat(page.locator("samdrift-entries")).containsText("Sagt i " + numbers.get(0));
        assertThat(page.locator("samdrift-entries")).not().containsText("Sagt i " + numbers.get(1));
        assertThat(page.locator(".composer textarea")).hasValue("");
        page.goBack();
        at(page, numbers.get(1), say("queue.way.position", 1, 2));
        assertThat(page.locator(".composer textarea")).hasValue("Bare til den første");
        assertThat(page.locator("samdrift-entries")).not().containsText("Sagt i " + numbers.get(0));
    }

    /** A case that left the queue still leads on through it; where it has ended, to the first. */
    @Test
    void aCaseThatLeftTheQueueLeadsOn() {
        List<String> numbers = logged("Gikk ut", 3);
        Page page = queue("Gikk ut", 1366);
        String address = "?text=Gikk+ut&sort=number";
        agent.post(
                "/incidents/" + numbers.get(1) + "/transitions", Map.of("to", "RESOLVED", "solution", "Startet om."));
        page.navigate("/incidents/" + numbers.get(1) + address);
        at(page, numbers.get(1), say("queue.way.gone", 2));
        page.keyboard().press("j");
        at(page, numbers.get(2), say("queue.way.position", 2, 2));
        agent.post("/incidents/" + numbers.get(1) + "/transitions", Map.of("to", "CLOSED"));
        page.navigate("/incidents/" + numbers.get(1) + address);
        at(page, numbers.get(1), say("queue.way.gone", 2));
        page.keyboard().press("j");
        at(page, numbers.get(0), say("queue.way.position", 1, 2));
        page.navigate("/incidents/" + numbers.get(0));
        assertThat(page.locator(".queue-way .crumb")).isVisible();
        assertThat(page.locator(".queue-way [data-key]")).hasCount(0);
    }

    @Test
    void spaceShowsTheCaseBesideTheRowsAndFollowsTheKeyboard() {
        List<String> numbers = logged("Kikk inn", 2);
        agent.post("/incidents/" + numbers.get(1) + "/entries", Map.of("text", "Vi er i gang."));
        Page page = queue("Kikk inn", 1440);
        page.keyboard().press("j");
        page.keyboard().press("Space");
        assertThat(peek(page)).containsText(numbers.get(1));
        assertThat(peek(page)).containsText("Ingenting skjer.");
        assertThat(peek(page).locator(".entry-reply")).containsText("Vi er i gang.");
        page.keyboard().press("j");
        assertThat(peek(page)).containsText(numbers.get(0));
        peek(page).getByText(say("case.do.take")).click();
        assertThat(peek(page).getByText(say("case.do.take"))).hasCount(0);
        assertThat(peek(page)).containsText(say("incident.status.IN_PROGRESS"));
        page.keyboard().press("Escape");
        assertThat(peek(page)).not().isVisible();
        assertEquals(
                "IN_PROGRESS",
                agent.get("/incidents/" + numbers.get(0)).json().get("status").asString());
    }

    @Test
    void onANarrowScreenSpaceOpensTheCase() {
        List<String> numbers = logged("Smalt", 2);
        Page page = queue("Smalt", 1024);
        page.keyboard().press("j");
        page.keyboard().press("Space");
        at(page, numbers.get(1), say("queue.way.position", 1, 2));
    }

    @Test
    void lettersThatAreSwitchedOffMoveNothing() {
        List<String> numbers = logged("Uten bokstaver", 2);
        Page page = queue("Uten bokstaver", 1366);
        page.evaluate("localStorage.setItem('samdrift.keys', 'off')");
        page.navigate("/incidents/" + numbers.get(1) + "?text=Uten+bokstaver&sort=-number");
        at(page, numbers.get(1), say("queue.way.position", 1, 2));
        page.keyboard().press("j");
        page.evaluate("localStorage.setItem('samdrift.keys', 'on')");
        at(page, numbers.get(1), say("queue.way.position", 1, 2));
        page.keyboard().press("j");
        at(page, numbers.get(0), say("queue.way.position", 2, 2));
    }
}
