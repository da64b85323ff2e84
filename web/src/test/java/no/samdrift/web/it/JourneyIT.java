package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People at work, in their browsers. */
class JourneyIT {
    private static final Pattern NUMBER = Pattern.compile("INC-\\d{4}-\\d{6}");
    private final Product product = Product.shared();
    private final Browser browser = new Browser();
    private final Texts texts = new Texts();

    @AfterEach
    void close() {
        browser.close();
        assertEquals(List.of(), browser.errors);
    }

    private String say(String key, Object... arguments) {
        return texts.get(Language.NB, key, arguments);
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static Locator dialogButton(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator labelled(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    @Test
    void anAgentTakesAnswersAndSolvesACase() {
        String number = product.as("agent.marte")
                .post("/incidents", Api.incident("Skjermen er svart på journey", "5053"))
                .json()
                .get("number")
                .asString();
        Page page = browser.signedIn(product, "agent");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("queue.title")))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(say("queue.title"));
        labelled(page, say("queue.text")).fill("svart på journey");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Skjermen er svart på journey");
        button(page, "case.do.take").click();
        assertThat(page.locator(".case-badges")).containsText(say("report.status.IN_PROGRESS"));
        labelled(page, say("case.composer.reply")).fill("Hei, prøv kabelen.");
        button(page, "case.composer.sendReply").click();
        assertThat(page.locator("samdrift-entries")).containsText("Hei, prøv kabelen.");
        button(page, "case.do.resolve").click();
        labelled(page, say("incident.cause")).fill("Kabel");
        labelled(page, say("incident.solution")).fill("Ny kabel.");
        dialogButton(page, say("case.resolve.action")).click();
        assertThat(page.locator(".case-badges")).containsText(say("report.status.RESOLVED"));
        page.navigate("/incidents?text=svart+p%C3%A5+journey");
        assertThat(page.locator("#main h1")).hasText(say("queue.title"));
        assertThat(page.locator("#main")).not().containsText(number);
    }

    @Test
    void anEmployeeReportsAndSeesTheAnswerComeIn() {
        Page page = browser.signedIn(product, "levanger.bruker");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("report.title")))
                .first()
                .click();
        labelled(page, say("report.what")).fill("Nettbrettet laster ikke vakta mi");
        labelled(page, say("report.details")).fill("Det snurrer bare.");
        Locator service = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("report.about")));
        service.fill("turnus");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(say("report.trouble.I_CANNOT_WORK")))
                .check();
        button(page, "report.action").click();
        Locator receipt = page.locator(".receipt-number");
        assertThat(receipt).hasText(NUMBER);
        String number = receipt.textContent();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("report.follow")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Nettbrettet laster ikke vakta mi");
        page.evaluate("window.neverReloaded = true");
        Page agent = browser.signedIn(product, "agent");
        agent.navigate("/incidents/" + number);
        labelled(agent, say("case.composer.reply")).fill("Vi har startet tjenesten på nytt.");
        button(agent, "case.composer.sendReply").click();
        assertThat(page.locator("samdrift-entries")).containsText("Vi har startet tjenesten på nytt.");
        assertEquals(true, page.evaluate("window.neverReloaded === true"), "it came by itself");
        page.navigate("/my-cases");
        assertThat(page.locator("#main")).containsText(number);
    }
}
