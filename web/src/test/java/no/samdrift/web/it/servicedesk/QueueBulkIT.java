package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many cases of the queue chosen and changed at once, each as if it were alone. */
class QueueBulkIT extends InBrowser {
    private final Api agent = product.as("agent");

    private String logged(String title) {
        return agent.post("/incidents", Api.incident(title, "5041"))
                .json()
                .get("number")
                .asString();
    }

    private List<String> logged(String title, int count) {
        return IntStream.range(0, count).mapToObj(i -> logged(title + " " + i)).toList();
    }

    private JsonNode now(String number) {
        return agent.get("/incidents/" + number).json();
    }

    private Page queue(String words) {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents?status=NEW,RESOLVED&sort=number&text=" + words);
        cell(page, words).first().waitFor();
        return page;
    }

    private static Locator cell(Page page, String words) {
        return page.locator("vaadin-grid-cell-content .row-title:visible", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator boxes(Page page) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(say("list.select")));
    }

    private static Locator count(Page page) {
        return page.locator(".selection-count");
    }

    private static void act(Page page, String verb) {
        page.locator(".selection-acts")
                .getByText(say("bulk." + verb), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void confirm(Page page, String verb, int count) {
        page.locator("vaadin-dialog vaadin-button")
                .getByText(say("bulk." + verb + ".action", count))
                .click();
    }

    private static void toast(Page page, String key, Object... arguments) {
        assertThat(page.locator("vaadin-notification-card").last()).containsText(say(key, arguments));
    }

    @Test
    void threeOfARangeAreTakenAndGivenBack() {
        List<String> numbers = logged("Tas samlet", 4);
        Page page = queue("Tas samlet");
        assertThat(count(page)).not().isVisible();
        boxes(page).nth(0).click();
        boxes(page)
                .nth(2)
                .click(new Locator.ClickOptions()
                        .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        assertThat(count(page)).hasText(say("list.chosen", 3));
        act(page, "take");
        assertThat(page.locator(".bulk-preview")).containsText(say("bulk.will", 3, 3));
        confirm(page, "take", 3);
        toast(page, "bulk.take.done", 3);
        assertThat(count(page)).not().isVisible();
        String me = now(numbers.get(0)).get("assignee").asString();
        assertEquals(me, now(numbers.get(2)).get("assignee").asString());
        assertEquals("IN_PROGRESS", now(numbers.get(1)).get("status").asString());
        assertFalse(now(numbers.get(3)).hasNonNull("assignee"), "it was not chosen");
        button(page, "action.undo").click();
        toast(page, "bulk.undone", 3);
        for (String number : numbers) assertFalse(now(number).hasNonNull("assignee"), number);
    }

    @Test
    void whatIsChangedMeanwhileIsNotTakenBack() {
        List<String> numbers = logged("Endres imens", 2);
        Page page = queue("Endres imens");
        boxes(page).nth(0).click();
        boxes(page).nth(1).click();
        act(page, "take");
        confirm(page, "take", 2);
        toast(page, "bulk.take.done", 2);
        agent.post("/incidents/" + numbers.get(0) + "/entries", Map.of("text", "Noen rakk å svare."));
        button(page, "action.undo").click();
        assertThat(page.locator("vaadin-dialog .bulk-rows li")).hasCount(1);
        assertThat(page.locator("vaadin-dialog .bulk-rows")).containsText(say("refusal.lostUpdate"));
        assertTrue(now(numbers.get(0)).hasNonNull("assignee"));
        assertFalse(now(numbers.get(1)).hasNonNull("assignee"));
    }

    @Test
    void halfRefuseAndSayWhyTheOthersAreClosedAndTheRefusedStayChosen() {
        List<String> numbers = logged("Halvt om halvt", 4);
        for (String number : numbers.subList(0, 2))
            agent.post("/incidents/" + number + "/transitions", Map.of("to", "RESOLVED", "solution", "Startet om."));
        Page page = queue("Halvt om halvt");
        for (int i = 0; i < 4; i++) boxes(page).nth(i).click();
        act(page, "close");
        Locator preview = page.locator(".bulk-preview");
        assertThat(preview).containsText(say("bulk.will", 2, 4));
        assertThat(preview.locator("li")).hasCount(2);
        assertThat(preview.locator("li").first())
                .containsText(
                        numbers.get(2) + " Halvt om halvt 2: " + say("bulk.why.state", say("incident.status.NEW")));
        confirm(page, "close", 2);
        toast(page, "bulk.close.done", 2);
        assertThat(count(page)).hasText(say("list.chosen", 2));
        assertThat(cell(page, "Halvt om halvt")).hasCount(2);
        assertEquals("CLOSED", now(numbers.get(0)).get("status").asString());
        assertEquals("NEW", now(numbers.get(2)).get("status").asString());
    }

    @Test
    void theSameFaultSixTimesBecomesOneCase() {
        List<String> numbers = logged("Den samme feilen", 6);
        Page page = queue("Den samme feilen");
        boxes(page).first().click();
        page.getByText(say("list.selectAll")).click();
        assertThat(count(page)).hasText(say("list.chosen", 6));
        act(page, "merge");
        assertThat(page.locator(".bulk-preview li")).hasCount(1);
        assertThat(page.locator(".bulk-preview li")).containsText(say("bulk.why.main"));
        confirm(page, "merge", 5);
        toast(page, "bulk.merge.done", 5);
        for (String number : numbers.subList(1, 6)) {
            assertEquals("RESOLVED", now(number).get("status").asString());
            assertEquals(numbers.getFirst(), now(number).get("duplicateOf").asString());
        }
        assertEquals("NEW", now(numbers.getFirst()).get("status").asString());
    }

    @Test
    void moreThanAFewAreDoneBehindAProgressThatStopsNobody() {
        List<String> numbers = logged("Mange på en gang", 27);
        Page page = queue("Mange på en gang");
        boxes(page).first().click();
        page.getByText(say("list.selectAll")).click();
        assertThat(count(page)).hasText(say("list.chosen", 27));
        act(page, "judge");
        page.locator("vaadin-dialog vaadin-text-field input").fill("Gjelder mange");
        confirm(page, "judge", 27);
        toast(page, "bulk.judge.done", 27);
        for (String number : numbers)
            assertEquals("HIGH", now(number).get("priority").asString());
        button(page, "action.undo").click();
        toast(page, "bulk.undone", 27);
        for (String number : numbers)
            assertEquals("MEDIUM", now(number).get("priority").asString());
    }

    @Test
    void theKeyboardAloneChoosesAndLetsGo() {
        logged("Uten mus", 3);
        Page page = queue("Uten mus");
        page.locator("h1").click();
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(count(page)).hasText(say("list.chosen", 1));
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(count(page)).hasText(say("list.chosen", 2));
        page.keyboard().press("x");
        assertThat(count(page)).hasText(say("list.chosen", 1));
        page.keyboard().press("Control+a");
        assertThat(count(page)).hasText(say("list.chosen", 3));
        page.keyboard().press("Escape");
        assertThat(count(page)).not().isVisible();
        page.evaluate("localStorage.setItem('samdrift.keys', 'off')");
        page.keyboard().press("x");
        page.keyboard().press("Control+a");
        assertThat(count(page)).hasText(say("list.chosen", 3));
        page.keyboard().press("x");
        assertThat(count(page)).hasText(say("list.chosen", 3));
    }

    @Test
    void whoMayNotWorkOnCasesIsOfferedNoChoice() {
        Page page = browser.signedIn(product, "leverandor");
        page.navigate("/incidents");
        page.locator("vaadin-grid").waitFor();
        assertThat(page.locator("vaadin-grid-flow-selection-column")).hasCount(0);
    }
}
