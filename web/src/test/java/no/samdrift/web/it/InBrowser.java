package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.AfterEach;

/** A test at the shared product's screens, by their words in bokmål; no page of it may log an error. */
public abstract class InBrowser {
    static final Texts TEXTS = new Texts();
    protected final Product product = Product.shared();
    protected final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
        assertEquals(List.of(), browser.errors);
    }

    protected static String say(String key, Object... arguments) {
        return TEXTS.get(Language.NB, key, arguments);
    }

    protected static Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }
}
