package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the question to the option that is used: mail, link, sign-in, the deputy's answer. */
class ApprovalMailIT {
    private static final Texts TEXTS = new Texts();
    private static final Pattern LINK = Pattern.compile("http://samdrift\\.example(/approvals/\\d+)");
    private static GreenMail server;
    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        product = Product.start(
                Path.of("target", "approval-data"),
                0,
                List.of(
                        "-Dsamdrift.mail.smtp.host=127.0.0.1",
                        "-Dsamdrift.mail.smtp.port=" + server.getSmtp().getPort(),
                        "-Dsamdrift.mail.smtp.tls=none",
                        "-Dsamdrift.mail.from=hjelp@samdrift.example",
                        "-Dsamdrift.reminders.seconds=5",
                        "-Dsamdrift.public.url=http://samdrift.example"));
    }

    @AfterAll
    static void stop() {
        product.close();
        server.stop();
    }

    private static String say(String key, Object... arguments) {
        return TEXTS.get(Language.NB, key, arguments);
    }

    private static Locator press(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static Object person(String username) throws Exception {
        return product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id");
    }

    private static String address(String username) throws Exception {
        return (String) product.rows("select p.email from cooperation_person p join cooperation_account a"
                        + " on a.person_id = p.id where a.username = '" + username + "'")
                .getFirst()
                .get("email");
    }

    private static Optional<MimeMessage> mail(String to, String words) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> receiver(mail).contains(to) && text(mail).contains(words))
                .findFirst();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first mail to somebody in which these words stand, as soon as it has come. */
    private static MimeMessage awaited(String username, String words) throws Exception {
        String to = address(username);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (mail(to, words).isEmpty()) {
            assertTrue(System.nanoTime() < end, "no mail to " + to + " with " + words);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return mail(to, words).orElseThrow();
    }

    /** cooperation.approval R4, R5, R7; sourcing.agreement R7, R8 */
    @Test
    void aManagerIsRemindedAndAsksTheDeputyApprovesByTheLinkInTheMailAndTheOptionIsUsed() throws Exception {
        try (Browser browser = new Browser()) {
            away("styreleder", "radsleder");
            String agreement = String.valueOf(product.rows("select id from sourcing_agreement where number = 'AVT-004'")
                    .getFirst()
                    .get("id"));
            var asked = product.rows("select id from cooperation_approval where kind = 'agreement' and thing_id = "
                            + agreement + " and status = 'OPEN'")
                    .getFirst()
                    .get("id");
            assertEquals(
                    204,
                    product.as("avtaleforvalter")
                            .post("/approvals/" + asked + "/withdrawal", Map.of())
                            .status(),
                    "the demo has asked already");
            String reminded = text(awaited("avtaleforvalter", "/agreements/" + agreement));
            assertTrue(reminded.contains("Opsjonen må brukes innen"), reminded);
            Page manager = browser.signedIn(product, "avtaleforvalter");
            manager.navigate("/agreements/" + agreement);
            asks(manager);

            MimeMessage question = awaited("radsleder", "Venter på godkjenning fra Anne Marie Stene, som er borte.");
            String words = text(question);
            assertEquals("Godkjenning: Pleie- og omsorgsjournal, Steinkjer, Inderøy og Snåsa", question.getSubject());
            assertTrue(words.contains("Venter på godkjenning fra Anne Marie Stene, som er borte."), words);
            Matcher link = LINK.matcher(words);
            assertTrue(link.find(), words);
            Page deputy = browser.page(browser.open(product, "nb-NO", ColorScheme.LIGHT));
            deputy.navigate(link.group(1));
            deputy.locator("#username").fill("radsleder");
            deputy.locator("#password").fill(Product.PASSWORD);
            deputy.locator("button[type=submit]").click();
            assertThat(deputy.locator(".panel h2")).hasText(say("approval.yoursFor", "Anne Marie Stene"));
            press(deputy, "approval.reject").click();
            assertThat(deputy.locator("vaadin-text-area[invalid]")).isVisible();
            deputy.locator("textarea").fill("Vi trenger tiden.");
            press(deputy, "approval.approve").click();
            assertThat(deputy.locator("main .notice")).containsText("Godkjent av Geir Holmen for Anne Marie Stene");

            Page absent = browser.signedIn(product, "styreleder");
            absent.navigate(link.group(1));
            assertThat(absent.locator("main .notice")).containsText("Godkjent av Geir Holmen for Anne Marie Stene");
            assertThat(press(absent, "approval.approve")).hasCount(0);

            awaited("avtaleforvalter", "Geir Holmen godkjente.");
            manager.navigate("/agreements/" + agreement);
            uses(manager);
            assertThat(manager.locator("main")).containsText(say("agreement.optionsText", 2, 12, 1));
            assertEquals(List.of(), browser.errors);
        }
    }

    private static void away(String who, String deputy) throws Exception {
        var named = product.as(who)
                .post(
                        "/approvals/deputy",
                        Map.of(
                                "deputyId",
                                person(deputy),
                                "absentFrom",
                                LocalDate.now().toString(),
                                "absentTo",
                                LocalDate.now().plusDays(1).toString()));
        assertEquals(204, named.status(), named::toString);
    }

    private static void asks(Page page) {
        press(page, "agreement.useOption").click();
        Locator use = page.getByRole(AriaRole.DIALOG);
        assertThat(use).containsText(say("agreement.optionRests"));
        use.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("action.cancel")))
                .click();
        press(page, "agreement.askOption").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(say("approval.addApprover")).fill("Anne Marie");
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Anne Marie Stene"))
                .click();
        assertThat(dialog.locator(".approvers li")).hasText("Anne Marie Stene");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("approval.send")))
                .click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".link-list .status", new Page.LocatorOptions().setHasText(say("approvalStatus.OPEN"))))
                .isVisible();
        assertThat(press(page, "agreement.askOption")).hasCount(0);
    }

    private static void uses(Page page) {
        press(page, "agreement.useOption").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(say("agreement.optionApproved"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("agreement.useOption")))
                .click();
        assertThat(dialog).hasCount(0);
    }
}
