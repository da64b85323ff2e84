package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Forms give back what they were filled with, and take what is typed into them. */
class FormsIT extends InBrowser {
    private final Api admin = product.as("admin");

    private record Register(String list, String key) {}

    /** Each with the name of what is in its address. */
    private static final List<Register> REGISTERS = List.of(
            new Register("services", "code"),
            new Register("vendors", "id"),
            new Register("systems", "code"),
            new Register("integrations", "id"),
            new Register("risks", "id"),
            new Register("monitoring-sources", "id"),
            new Register("webhooks", "id"),
            new Register("agreements", "id"),
            new Register("decisions", "id"),
            new Register("people", "id"));

    private static Set<String> versions(String text) {
        Set<String> found = new TreeSet<>();
        var version = Pattern.compile("\"version\":\\d+").matcher(text);
        while (version.find()) found.add(version.group());
        return found;
    }

    private static String withoutVersion(Api.Answer answer) {
        assertEquals(200, answer.status(), answer::toString);
        return answer.http().body().replaceAll("\"version\":\\d+,?", "");
    }

    private long told() throws SQLException {
        return product.rows("select id from kernel_audit where action like '%.change'")
                .size();
    }

    @Test
    void whatIsSavedUnchangedStaysTheSameInEveryField() throws SQLException {
        Page page = browser.signedIn(product, "admin");
        List<String> changed = new ArrayList<>();
        long before = told();
        int saved = 0;
        for (Register register : REGISTERS)
            for (JsonNode item :
                    admin.get("/" + register.list() + "?limit=3").json().get("items")) {
                String path =
                        "/" + register.list() + "/" + item.get(register.key()).asString();
                Api.Answer was = admin.get(path);
                page.navigate(path);
                button(page, "action.edit").click();
                page.locator("vaadin-dialog")
                        .getByText(say("action.save"), exact())
                        .click();
                page.getByText(say("form.saved")).first().waitFor();
                Api.Answer is = admin.get(path);
                if (versions(was.http().body()).equals(versions(is.http().body())))
                    changed.add(path + " was not saved");
                if (!withoutVersion(was).equals(withoutVersion(is))) changed.add(was + " became " + is);
                saved++;
            }
        assertEquals(List.of(), changed);
        assertTrue(saved > 12, "saved " + saved);
        assertEquals(before, told(), "nothing differs, so nothing is told");
    }

    @Test
    void aVendorIsRegisteredAndItsNumberIsBlamedBesideItsField() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/vendors");
        button(page, "vendors.new").click();
        Locator dialog = page.locator("vaadin-dialog");
        dialog.getByLabel(say("vendor.name"), label()).fill("  Nordlys Drift AS ");
        dialog.getByLabel(say("vendor.organisationNo"), label()).fill("974 760 674");
        dialog.getByText(say("action.save"), exact()).click();
        Locator number = dialog.locator("vaadin-text-field[invalid]");
        number.waitFor();
        assertEquals(1, number.count());
        assertTrue(number.textContent().contains(say("vendor.organisationNo")), number::textContent);
        dialog.getByLabel(say("vendor.organisationNo"), label()).fill("974 760 673");
        dialog.getByLabel(say("vendor.contactName"), label()).fill("Kari Nordmann");
        dialog.getByText(say("action.save"), exact()).click();
        page.waitForURL("**/vendors/*");
        var made = admin.get(page.url().replaceFirst(".*(/vendors/.*)", "$1")).json();
        assertEquals("Nordlys Drift AS", made.get("vendor").get("name").asString());
        assertEquals("974760673", made.get("vendor").get("organisationNo").asString());
        assertTrue(made.get("vendor").get("active").asBoolean());
        assertTrue(made.get("vendor").get("note").isNull());
        assertEquals("Kari Nordmann", made.get("contacts").get(0).get("name").asString());
    }

    @Test
    void aServiceWithoutItsNameIsBlamedBesideTheNameInBokmal() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/services");
        button(page, "services.new").click();
        Locator dialog = page.locator("vaadin-dialog");
        dialog.getByLabel(say("service.code"), label()).fill("19z");
        dialog.getByText(say("action.save"), exact()).click();
        Locator blamed = dialog.locator("[invalid]").first();
        blamed.waitFor();
        assertTrue(blamed.textContent().contains(say("service.name", say("language.nb"))), blamed::textContent);
        assertEquals(404, admin.get("/services/19z").status());
        page.keyboard().press("Escape");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByLabelOptions label() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
