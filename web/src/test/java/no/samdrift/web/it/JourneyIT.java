package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People at work, in their browsers. */
class JourneyIT extends InBrowser {
    private static final Pattern NUMBER = Pattern.compile("INC-\\d{4}-\\d{6}");

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
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("selfService.title")))
                .first()
                .click();
        labelled(page, say("selfService.what")).fill("Nettbrettet laster ikke vakta mi");
        labelled(page, say("selfService.details")).fill("Det snurrer bare.");
        Locator service =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("selfService.about")));
        service.fill("turnus");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(say("selfService.trouble.I_CANNOT_WORK")))
                .check();
        button(page, "selfService.action").click();
        Locator receipt = page.locator(".receipt-number");
        assertThat(receipt).hasText(NUMBER);
        String number = receipt.textContent();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("selfService.follow")))
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

    @Test
    void theFirstAdministratorComesInByTheLinkThatWorksOnce() throws Exception {
        try (Product empty = Product.start(
                Path.of("target", "empty-data"),
                0,
                List.of("-Dsamdrift.public.url=https://drift.example"),
                "--no-demo")) {
            String setup = setupPath(empty);
            Page page = browser.page(browser.open(empty, "nb-NO", ColorScheme.LIGHT));
            page.navigate(setup);
            labelled(page, say("setup.name")).fill("Guri Først");
            labelled(page, say("login.username")).fill("guri");
            labelled(page, say("login.password")).fill("en god og lang setning");
            button(page, "setup.submit").click();
            page.locator("#username").fill("guri");
            page.locator("#password").fill("en god og lang setning");
            page.locator("button[type=submit]").click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("people.title")))
                            .first())
                    .isVisible();
            assertThat(page.locator(".first-day li")).hasCount(6);
            assertThat(page.locator(".first-day-next")).containsText(say("firstDay.members"));
            for (Cookie cookie : page.context().cookies())
                assertTrue(cookie.name.startsWith("__Host-") && cookie.secure && cookie.httpOnly, cookie.name);
            assertEquals(2, page.context().cookies().size(), "the session and its key");
            Page again = browser.page(browser.open(empty, "nb-NO", ColorScheme.LIGHT));
            again.navigate(setup);
            assertThat(again.getByText(say("notFound.title"))).isVisible();
            browser.errors.removeIf(error -> error.contains("404"));
        }
    }

    /** The console tells it a moment after the house is ready. */
    private static String setupPath(Product empty) throws Exception {
        Pattern link = Pattern.compile("http://localhost:\\d+(/setup\\?token=\\S+)");
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            Matcher found = link.matcher(empty.console());
            if (found.find()) return found.group(1);
            Thread.onSpinWait();
        }
        throw new AssertionError(empty.console());
    }

    @Test
    void anAdministratorAddsAPersonGivesARoleAndLoadsAFile() throws Exception {
        Page page = browser.signedIn(product, "admin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("people.title")))
                .first()
                .click();
        button(page, "people.new").click();
        labelled(page, say("person.name")).fill("Tone Journeymoen");
        choose(page, "system.member", "Verdal");
        dialogButton(page, say("action.save")).click();
        assertThat(page.locator("#main h1")).hasText("Tone Journeymoen");
        page.navigate("/admin/grants");
        button(page, "grant.give").click();
        choose(page, "person.name", "Tone Journeymoen");
        choose(page, "grant.role", say("role.SUPER_USER"));
        dialogButton(page, say("grant.give")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertEquals(
                "[{role=SUPER_USER}]",
                product.rows("select g.role from cooperation_grant g join cooperation_person p on p.id = g.person_id"
                                + " where p.name = 'Tone Journeymoen'")
                        .toString());
        page.navigate("/admin/people");
        button(page, "people.import").click();
        Locator file = page.locator("vaadin-upload input[type=file]");
        file.setInputFiles(csv("name;email;title;member;unit;username\nPer Fil;per@fil.example;;9999;;\n"));
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText(say("peopleImport.problems", 1));
        page.keyboard().press("Escape");
        button(page, "people.import").click();
        page.locator("vaadin-upload").evaluate("upload => { upload.maxFileSize = Infinity; }");
        file.setInputFiles(csv("name\n".repeat(1024 * 1024 + 1)));
        assertThat(page.locator("vaadin-notification-card").first()).containsText(say("peopleImport.tooBig"));
        page.keyboard().press("Escape");
        button(page, "people.import").click();
        file.setInputFiles(csv("name;email;title;member;unit;username\nPer Fil;per@fil.example;Lærer;5041;;\n"));
        dialogButton(page, say("peopleImport.runCount", 1)).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        labelled(page, say("people.search")).fill("Per Fil");
        assertThat(page.locator("#main")).containsText("per@fil.example");
    }

    private static FilePayload csv(String text) {
        return new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(Page page, String label, String choice) {
        Locator field = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(say(label)));
        field.fill(choice);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .first()
                .click();
    }
}
