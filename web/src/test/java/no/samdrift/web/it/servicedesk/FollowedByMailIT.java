package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An employee reports with a picture by phone, and does the rest by mail. */
class FollowedByMailIT {
    private static final Texts TEXTS = new Texts();
    private static final String DESK = "hjelp@innherred.example";
    private static MailServer server;
    private static GreenMailUser desk;
    private static Product product;

    @BeforeAll
    static void start() {
        server = new MailServer();
        desk = server.mailbox(DESK);
        List<String> options = new ArrayList<>(List.of(server.options("desk", DESK)));
        options.addAll(List.of(server.sending()));
        options.addAll(List.of(
                "-Dsamdrift.mail.seconds=1",
                "-Dsamdrift.mail.imap.desk.service=9d",
                "-Dsamdrift.mail.from=Innherred <" + DESK + ">",
                "-Dsamdrift.public.url=http://samdrift.example"));
        product = Product.start(Path.of("target", "followed-data"), 0, options);
    }

    @AfterAll
    static void stop() {
        product.close();
        server.close();
    }

    private static String say(String key, Object... arguments) {
        return TEXTS.get(Language.NB, key, arguments);
    }

    private static Locator press(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static FilePayload picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        return new FilePayload("IMG_0042.png", "image/png", png.toByteArray());
    }

    private static MimeMessage awaited(String to, String words) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (server.sent(to, words).isEmpty()) {
            assertTrue(System.nanoTime() < end, "no mail to " + to + " with " + words);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return server.sent(to, words).orElseThrow();
    }

    private static String reported(Page phone) throws IOException {
        phone.navigate("/report");
        phone.getByLabel(say("selfService.what")).fill("Skiltet på døra lyser ikke");
        phone.locator(".document-camera input[type=file]").setInputFiles(picture());
        assertThat(phone.locator(".pending-file")).containsText("IMG_0042.png");
        Locator service =
                phone.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("selfService.about")));
        service.fill("turnus");
        phone.getByRole(AriaRole.OPTION).first().click();
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(say("selfService.trouble.CAN_WAIT")))
                .check();
        press(phone, "selfService.action").click();
        Locator number = phone.locator(".receipt-number");
        number.waitFor();
        return number.textContent();
    }

    @Test
    void anEmployeeReportsWithAPictureByPhoneAndFollowsByMail() throws Exception {
        String employee = (String) product.rows("select p.email from cooperation_person p join cooperation_account a"
                        + " on a.person_id = p.id where a.username = 'levanger.bruker'")
                .getFirst()
                .get("email");
        try (Browser browser = new Browser()) {
            String number = reported(browser.phone(product, "levanger.bruker"));

            Page agent = browser.signedIn(product, "agent");
            agent.navigate("/incidents/" + number);
            assertThat(agent.locator(".documents")).containsText("IMG_0042.png");
            agent.locator(".documents img.document-thumbnail").waitFor();
            agent.getByLabel(say("case.composer.reply")).fill("Hvilken dør gjelder det?");
            press(agent, "case.composer.sendReply").click();

            MimeMessage asked = awaited(employee, "Hvilken dør gjelder det?");
            assertTrue(asked.getSubject().contains("[" + number + "]"), asked.getSubject());
            MailServer.deliver(
                    desk,
                    "From: " + employee + "\nTo: " + DESK + "\nSubject: SV: " + asked.getSubject()
                            + "\nMessage-ID: <svar-1@klient.example>\nIn-Reply-To: " + asked.getMessageID()
                            + "\nReferences: " + asked.getMessageID()
                            + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                            + "Content-Transfer-Encoding: 8bit\n\nDen ved inngang B.\n\n> Hvilken dør gjelder det?\n");
            assertThat(agent.locator("samdrift-entries")).containsText("Den ved inngang B.");
            assertThat(agent.locator("samdrift-entries")).not().containsText("> Hvilken");

            press(agent, "case.do.resolve").click();
            agent.getByLabel(say("incident.cause")).fill("Pære");
            agent.getByLabel(say("incident.solution")).fill("Byttet pæren i skiltet.");
            agent.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("case.resolve.action")))
                    .click();
            awaited(employee, "Byttet pæren i skiltet.");
            assertEquals(List.of(), browser.errors);
        }
    }
}
