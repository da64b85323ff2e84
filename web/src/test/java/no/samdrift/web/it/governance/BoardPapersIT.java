package no.samdrift.web.it.governance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import no.samdrift.web.it.InBrowser;
import no.samdrift.web.report.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a board member takes along to the table. */
class BoardPapersIT extends InBrowser {
    private static String taken(Page page) throws Exception {
        Download download =
                page.waitForDownload(() -> page.locator(".list-export", new Page.LocatorOptions().setHasText("PDF"))
                        .first()
                        .click());
        byte[] pdf = Files.readAllBytes(download.path());
        assertEquals(List.of(), VeraPdf.failures(pdf, "ua1"), download.suggestedFilename());
        assertEquals(List.of(), VeraPdf.failures(pdf, "2a"), download.suggestedFilename());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theOperationReportAndAStatementAreReadByEverybodyAndFitForTheArchive() throws Exception {
        Page page = browser.signedIn(product, "styreleder");
        page.navigate("/reports/operations");
        assertThat(page.locator("#main h1")).hasText(say("report.title"));
        assertTrue(taken(page).contains(say("report.inPictures")));

        var share = product.rows("select id from governance_cost_share order by id limit 1")
                .getFirst()
                .get("id");
        page.navigate("/cost-shares/" + share);
        page.locator("#main a[href*='/statements/']").first().click();
        page.waitForURL("**/statements/*");
        String title = page.locator("#main h1").textContent();
        String member = title.substring(title.indexOf(": ") + 2);
        assertTrue(taken(page).contains(member), member);
    }
}
