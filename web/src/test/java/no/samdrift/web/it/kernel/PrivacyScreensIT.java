package no.samdrift.web.it.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import no.samdrift.web.report.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A data protection officer takes away what should not have been written, and hands over what stands. */
class PrivacyScreensIT extends InBrowser {
    private static byte[] taken(Page page, String format) throws Exception {
        return Files.readAllBytes(page.waitForDownload(
                        () -> page.locator(".list-export", new Page.LocatorOptions().setHasText(format))
                                .first()
                                .click())
                .path());
    }

    private static Locator row(Page page, String words) {
        return page.locator(".privacy-rows tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void theOfficerRedactsATextAndGivesAnExtract() throws Exception {
        Api agent = product.as("agent");
        Map<String, Object> body = Api.incident("Tilgang til fagsystemet", "5041");
        body.put("reporter", "snasa.bruker");
        String number = agent.post("/incidents", body).json().get("number").asString();
        for (String text : List.of("Diagnosen er dvergfalk.", "Tilgangen er gitt, sier tårnfalk."))
            agent.post("/incidents/" + number + "/entries", Map.of("text", text));

        Page page = browser.signedIn(product, "personvernombud");
        page.navigate("/privacy");
        Locator key = page.getByLabel(say("privacy.case"));
        key.fill(number);
        key.press("Enter");
        row(page, "dvergfalk").getByRole(AriaRole.BUTTON).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("textarea").fill("Helseopplysning som ikke skulle stått der");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("privacy.redact")))
                .click();
        assertThat(row(page, "[sladdet]")).hasCount(1);
        assertThat(row(page, "dvergfalk")).hasCount(0);
        assertThat(row(page, "tårnfalk")).hasCount(1);

        Locator person = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("privacy.person")));
        person.fill("Ole Jomar");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator(".block h2").first()).hasText(say("privacy.extractOf", "Ole Jomar Agle"));
        byte[] pdf = taken(page, "PDF");
        assertEquals(List.of(), VeraPdf.failures(pdf, "ua1"));
        assertEquals(List.of(), VeraPdf.failures(pdf, "2a"));
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Ole Jomar Agle"), text);
            assertTrue(text.contains("tårnfalk"), text);
            assertFalse(text.contains("dvergfalk"), text);
        }
        assertTrue(new String(taken(page, "CSV"), java.nio.charset.StandardCharsets.UTF_8).contains("tårnfalk"));
    }
}
