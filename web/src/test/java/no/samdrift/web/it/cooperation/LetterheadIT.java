package no.samdrift.web.it.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.samdrift.web.it.InBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A paper that leaves the house bears the name and mark that the administrator gave. */
class LetterheadIT extends InBrowser {
    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void nameAndMarkStandOnTheReport() throws Exception {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/letterhead");
        button(page, "action.edit").click();
        page.locator("vaadin-text-field input").fill("Innherred kommunesamarbeid IKT");
        button(page, "action.save").click();
        assertThat(page.locator(".letterhead")).containsText("Innherred kommunesamarbeid IKT");
        Locator file = page.locator("vaadin-upload input[type=file]");
        byte[] drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        file.setInputFiles(new FilePayload("merke.png", "image/png", drawing));
        assertThat(page.getByText(say("refusal.notAPicture"))).isVisible();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("merke.jpg", "image/jpeg", picture()));
        assertThat(page.locator(".letterhead img")).isVisible();

        page.navigate("/reports/operations?from=2026-10-01&until=2026-11-30");
        Download download =
                page.waitForDownload(() -> page.locator(".list-export", new Page.LocatorOptions().setHasText("PDF"))
                        .click());
        try (var document = Loader.loadPDF(download.path().toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.startsWith("Innherred kommunesamarbeid IKT"), text);
            assertTrue(text.contains(say("report.inPictures")), text);
        }
    }

    /** cooperation.letterhead R1 */
    @Test
    void onlyWhoAdministersTheWholeChangesIt() {
        var was = product.as("admin").get("/letterhead").json();
        var body = Map.of("name", "Ein annan");
        String version = "\"" + was.get("version").asInt() + "\"";
        for (var other :
                List.of(product.as("driftsleder"), product.as("revisor"), product.newcomer("ADMINISTRATOR", "5041"))) {
            assertEquals(
                    403, other.put("/letterhead", body, "If-Match", version).status());
            assertEquals(was, other.get("/letterhead").json());
        }
        assertEquals(
                412,
                product.as("admin")
                        .put("/letterhead", body, "If-Match", "\"999\"")
                        .status());
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/admin/letterhead");
        assertThat(page.locator("h1")).hasText(say("refusal.notAllowed"));
    }
}
