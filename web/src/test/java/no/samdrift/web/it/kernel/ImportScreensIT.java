package no.samdrift.web.it.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** An administrator moves in from a spreadsheet. */
class ImportScreensIT extends InBrowser {
    private static final double LONG = 120_000;
    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    private static FilePayload file(String csv) {
        return new FilePayload("system.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252")));
    }

    /** As Excel in Norway saves it; a wrong day in every hundredth row, and a heading nobody knows. */
    private String spreadsheet(int rows) {
        return "Kortnavn;Navn;Kommune;I bruk fra;Kr per år\r\n"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> "%s-%d;Løsning nr. %d;Snåsa;%s;1 000,50"
                                .formatted(mark, i, i, i % 100 == 0 ? "31.02.2024" : "01.02.2024"))
                        .collect(Collectors.joining("\r\n"));
    }

    private long stored() throws SQLException {
        return ((Number) product.rows("select count(*) as n from catalogue_system where code like '" + mark + "-%'")
                        .getFirst()
                        .get("n"))
                .longValue();
    }

    private Page uploaded(String csv) {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/systems");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("list.import")))
                .click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(file(csv));
        button(page, "imports.look").waitFor();
        return page;
    }

    private void choose(Page page, String heading, String field) {
        Locator row = page.locator("table.rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first();
        row.locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(field).setExact(true))
                .click();
    }

    private static Locator count(Page page, String key) {
        return page.locator(".fact-sheet > div")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .locator("dd");
    }

    @Test
    void anAdministratorMovesInWithMistakesAndUndoesIt() throws SQLException, IOException {
        Page page = uploaded(spreadsheet(2000));
        choose(page, "Kortnavn", say("system.code"));
        button(page, "imports.look").click();
        page.locator(".fact-sheet").waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        assertThat(count(page, "imports.new")).hasText("1 980".replace(' ', '\u00a0'));
        assertThat(count(page, "imports.rejected")).hasText("20");
        assertThat(page.locator("table.rows tbody tr")).hasCount(20);
        assertThat(page.locator("table.rows tbody tr").first()).containsText("31.02.2024");
        Download rejected = page.waitForDownload(
                () -> page.locator(".block .downloads a").first().click());
        assertTrue(Files.readString(rejected.path()).contains("101;I bruk fra;31.02.2024;"));
        assertEquals(0, stored(), "a trial stores nothing");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("imports.run", 1980)))
                .click();
        page.getByText(say("imports.done")).waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        assertEquals(1980, stored());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("imports.undoOf", "system.csv")))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("imports.undo")))
                .click();
        page.getByText(say("imports.undone", 1980)).waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        assertEquals(0, stored());
        assertThat(page.locator("table.rows tbody tr").first()).containsText(say("imports.state.UNDONE"));
    }

    /** kernel.imports R7 */
    @Test
    void whatIsStoppedIsUndone() throws SQLException {
        Page page = uploaded(spreadsheet(1500).replace("Kortnavn", "Kode"));
        button(page, "imports.look").click();
        page.locator(".fact-sheet").waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("imports.run", 1485)))
                .click();
        page.getByText(" 1485 rader").or(page.getByText("1\u00a0485 rader")).waitFor();
        button(page, "imports.stop").click();
        page.getByText(say("imports.stopped")).waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        assertEquals(0, stored());
        assertThat(page.locator("table.rows tbody tr").first()).containsText(say("imports.state.UNDONE"));
    }

    @Test
    void whatIsNoTableIsToldAtOnce() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/imports/vendors");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("liste.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 1}));
        page.getByText(say("refusal.badSpreadsheet")).waitFor();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    /** kernel.imports R8: who is forgotten is not brought back by an undoing. */
    @Test
    void whatAForgottenPersonWasIsForgotten() throws SQLException {
        String mail = mark + "@glemt.example";
        ImportCaller admin = new ImportCaller(product.as("admin"));
        admin.run("people", "Navn;E-post;Kommune\nGlemt Person;" + mail + ";5041");
        DocumentCaller.Answer change = admin.run("people", "Navn;E-post;Kommune\nGlemt Endret;" + mail + ";5041");
        Object person = product.rows("select id from cooperation_person where email = '" + mail + "'")
                .getFirst()
                .get("id");
        String kept = "select count(*) as n from kernel_import_row where thing_id = " + person;
        assertEquals(2L, product.rows(kept).getFirst().get("n"));
        Page page = browser.signedIn(product, "admin");
        page.navigate("/people/" + person);
        for (String step : List.of("person.deactivate", "person.anonymise")) {
            button(page, step).click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say(step)))
                    .click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        assertThat(page.locator("h1")).containsText("#");
        assertEquals(0L, product.rows(kept).getFirst().get("n"));
        assertEquals(
                0,
                admin.undo(change.json().get("id").asString())
                        .json()
                        .get("undone")
                        .asInt());
    }
}
