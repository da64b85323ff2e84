package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The language of the first view: what the browser asks for, and of Norwegian the form that the person's municipality writes. */
class LanguageIT {
    private static final String USER = "radsleder";
    private final Product product = Product.shared();

    @Test
    void norwegianIsShownInThePersonsOwnForm() throws Exception {
        write("NN");
        try (Browser browser = new Browser()) {
            assertShown(browser, "nb-NO", "nn");
            assertShown(browser, "en-GB", "en");
            assertEquals(List.of(), browser.errors);
        } finally {
            write("NB");
        }
    }

    @Test
    void whatSomebodyChoseStays() throws Exception {
        write("NN");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, USER, "nb-NO", ColorScheme.LIGHT);
            page.evaluate("document.cookie = 'samdrift-view=nb.SYSTEM.NORMAL;path=/'");
            page.reload();
            page.locator("#main h1").first().waitFor();
            assertThat(page.locator("html")).hasAttribute("lang", "nb");
        } finally {
            write("NB");
        }
    }

    private void assertShown(Browser browser, String asked, String shown) {
        Page page = browser.signedIn(product, USER, asked, ColorScheme.LIGHT);
        page.locator("#main h1").first().waitFor();
        assertThat(page.locator("html")).hasAttribute("lang", shown);
        page.navigate("/my-cases");
        assertThat(page.locator("#main h1")).hasText(shown.equals("nn") ? "Sakene mine" : "My cases");
    }

    private void write(String language) throws SQLException {
        try (Connection connection = product.database();
                var update = connection.prepareStatement("update cooperation_person p join cooperation_account a"
                        + " on a.person_id = p.id set p.language = ? where a.username = ?")) {
            update.setString(1, language);
            update.setString(2, USER);
            assertEquals(1, update.executeUpdate());
        }
    }
}
