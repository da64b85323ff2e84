package no.samdrift.web.it.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** Documents on the page of a case: chosen, pasted, refused, renewed, removed; with an answer, and for the operation alone. */
class DocumentScreensIT extends InBrowser {
    private String number(String reporter) {
        var body = Api.incident("Vedlegg på skjermen", "5041");
        body.put("reporter", reporter);
        return product.as("agent").post("/incidents", body).json().get("number").asString();
    }

    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, UUID.randomUUID().hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] text() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Locator chooser(Locator within) {
        return within.locator("vaadin-upload:not(.document-camera) input[type=file]");
    }

    private static Locator item(Page page, String name) {
        return page.locator(".documents .document-list li").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void aPictureIsAttachedSeenRenewedAndRemoved() throws IOException {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number("snasa.bruker"));
        Locator block = page.locator(".documents");
        block.getByText(say("documents.none")).waitFor();
        chooser(block).setInputFiles(file("Skjerm.png", picture()));
        Locator item = item(page, "Skjerm.png");
        item.waitFor();
        // read in the background, drawn when the page hears of it
        item.locator("img.document-thumbnail").waitFor();
        assertThat(item).containsText("Jonas Bakken");
        item.getByRole(AriaRole.BUTTON).click();
        chooser(page.locator("vaadin-dialog")).setInputFiles(file("Skjerm 2.png", picture()));
        item(page, "Skjerm 2.png").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("vaadin-dialog tbody tr")).hasCount(2);
        button(page, "document.remove").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("document.remove")))
                .click();
        block.getByText(say("documents.none")).waitFor();
    }

    @Test
    void aRenamedProgramIsRefusedInWordsAtThePlace() {
        Page page = browser.signedIn(product, "snasa.bruker");
        page.navigate("/incidents/" + number("snasa.bruker"));
        Locator block = page.locator(".documents");
        chooser(block).setInputFiles(file("faktura.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0}));
        assertThat(block.getByRole(AriaRole.ALERT)).containsText("Det er innholdet som teller");
        assertThat(block.locator(".document-list")).hasCount(0);
        chooser(block).setInputFiles(file("god.txt", text()));
        item(page, "god.txt").waitFor();
        assertThat(block.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void whatIsPastedIsAttachedAndWhatIsFetchedIsTheSame() throws IOException {
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number("snasa.bruker"));
        page.locator(".documents").getByText(say("documents.none")).waitFor();
        page.evaluate("""
                () => {
                  const pasted = new DataTransfer();
                  pasted.items.add(new File(['limt inn'], 'Limt.txt', { type: 'text/plain' }));
                  document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true }));
                }""");
        item(page, "Limt.txt").waitFor();
        Download fetched = page.waitForDownload(
                () -> item(page, "Limt.txt").getByRole(AriaRole.LINK).click());
        assertEquals("limt inn", Files.readString(fetched.path()));
        assertEquals("Limt.txt", fetched.suggestedFilename());
    }

    @Test
    void whatGoesWithAnInternalNoteIsForTheOperation() {
        String number = number("snasa.bruker");
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number);
        button(page, "case.mode.note").click();
        page.locator(".composer textarea").fill("Se loggen");
        chooser(page.locator(".composer")).setInputFiles(file("Logg.txt", text()));
        page.locator(".composer .pending-file").waitFor();
        button(page, "case.composer.sendNote").click();
        assertThat(item(page, "Logg.txt")).containsText(say("document.internal"));
        assertThat(page.locator(".entry-files")).hasText("Logg.txt");
        assertThat(page.locator(".composer .pending-file")).hasCount(0);
        Page user = browser.signedIn(product, "snasa.bruker");
        user.navigate("/incidents/" + number);
        user.locator(".documents").getByText(say("documents.none")).waitFor();
    }

    @Test
    void aPaperStandsOnTheAgreement() {
        Page page = browser.signedIn(product, "avtaleforvalter");
        String id = product.as("avtaleforvalter")
                .get("/agreements?q=AVT-001")
                .json()
                .at("/items/0/id")
                .asString();
        page.navigate("/agreements/" + id);
        assertThat(page.locator(".documents")).containsText("Bilag 4 Driftstider og beredskap.pdf");
        Page reader = browser.signedIn(product, "styreleder");
        reader.navigate("/agreements/" + id);
        assertThat(reader.locator(".documents")).containsText("Bilag 4");
        assertThat(reader.locator(".documents vaadin-upload")).hasCount(0);
    }
}
