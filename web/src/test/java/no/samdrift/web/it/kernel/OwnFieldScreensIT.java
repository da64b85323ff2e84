package no.samdrift.web.it.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samdrift.web.it.kernel.OwnFieldCaller.code;
import static no.samdrift.web.it.kernel.OwnFieldCaller.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An administrator gives systems a field, and what becomes of it on the screens. */
class OwnFieldScreensIT extends InBrowser {
    private final Api admin = product.as("admin");
    private final OwnFieldCaller fields = new OwnFieldCaller(admin);

    @AfterEach
    void clear() {
        fields.clear();
    }

    private static Locator labelled(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void save(Page page) {
        page.locator("vaadin-dialog")
                .getByText(say("action.save"), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void choose(Page page, String label, String option) {
        labelled(page, label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private JsonNode field(String name) {
        for (JsonNode each : admin.get("/fields?kind=system&limit=200").json().get("items"))
            if (each.at("/name/nb").asString().equals(name)) return each;
        throw new AssertionError("no field " + name);
    }

    @Test
    void anAdministratorDefinesAFieldOfChoicesAndTakesItAwayAgain() {
        String name = "Sone <b>" + code();
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/fields");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say("fields.newFor", say("field.kind.system"))))
                .click();
        labelled(page, say("field.name.nb")).fill(name);
        page.keyboard().press("Tab");
        choose(page, say("field.type"), say("fieldType.CHOICE"));
        page.locator("vaadin-dialog").getByText(say("field.addChoice")).click();
        labelled(page, say("field.choiceOf", 1, say("field.choiceCode"))).fill("indre");
        labelled(page, say("field.choiceOf", 1, say("language.nb"))).fill("Indre sone");
        page.keyboard().press("Tab");
        Locator preview = page.locator(".field-preview vaadin-combo-box");
        assertThat(preview).containsText(name);
        save(page);
        page.getByText(say("form.saved")).first().waitFor();
        Locator row = page.locator("table.rows tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText(say("fieldType.CHOICE"));
        assertEquals("indre", field(name).at("/choices/0/code").asString());
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("action.delete") + ": " + name))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("action.delete")))
                .click();
        assertThat(row).hasCount(0);
    }

    @Test
    void aFieldIsFilledInShownFilteredAndKeptInTheAddress() {
        String number = code();
        String day = code();
        fields.define(facts("vendor", number, "NUMBER"));
        fields.define(facts("vendor", day, "DATE"));
        String id = fields.vendor(Map.of()).json().at("/vendor/id").asString();
        Page page = browser.signedIn(product, "admin");
        page.navigate("/vendors/" + id);
        button(page, "action.edit").click();
        assertThat(page.locator("vaadin-dialog .own-heading")).hasText(say("own.title"));
        labelled(page, "Felt " + number).fill("1,2,3");
        save(page);
        assertThat(page.locator("vaadin-dialog vaadin-big-decimal-field[invalid]"))
                .containsText(say("refusal.fieldBadNumber"));
        labelled(page, "Felt " + number).fill("1234,5");
        labelled(page, "Felt " + day).fill("31.02.2026");
        page.keyboard().press("Tab");
        save(page);
        assertThat(page.locator("vaadin-dialog vaadin-date-picker[invalid]")).containsText(say("refusal.fieldBadDay"));
        labelled(page, "Felt " + day).fill("28.02.2026");
        page.keyboard().press("Tab");
        save(page);
        page.getByText(say("form.saved")).first().waitFor();
        Locator facts = page.locator(".fact-sheet > div");
        assertThat(facts.filter(new Locator.FilterOptions().setHasText("Felt " + number))
                        .locator("dd"))
                .hasText("1\u00a0234,5");
        assertThat(facts.filter(new Locator.FilterOptions().setHasText("Felt " + day))
                        .locator("dd"))
                .hasText("28.02.2026");
        page.navigate("/vendors?own." + number + ".from=1000&own." + day + ".to=2026-02-28");
        Locator link = page.locator("vaadin-grid a[href='vendors/" + id + "']");
        assertThat(link).isVisible();
        assertThat(page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("1\u00a0234,5")))
                .isVisible();
        page.getByLabel(say("own.from", "Felt " + number), new Page.GetByLabelOptions().setExact(true))
                .fill("2000");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*own\\." + number + "\\.from=2000.*"));
        assertThat(link).isHidden();
    }

    /** What stood open while the field was retired says so, and loses nothing. */
    @Test
    void whoSavesWhatWasRetiredMeanwhileIsTold() {
        String code = code();
        Map<String, Object> facts = facts("vendor", code, "TEXT");
        String field = fields.define(facts);
        String id = fields.vendor(Map.of()).json().at("/vendor/id").asString();
        Page page = browser.signedIn(product, "admin", "en-GB", com.microsoft.playwright.options.ColorScheme.DARK);
        page.navigate("/vendors/" + id);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Edit").setExact(true))
                .click();
        labelled(page, "Field " + code).fill("late");
        facts.put("active", false);
        assertEquals(200, fields.change(field, facts).status());
        page.locator("vaadin-dialog")
                .getByText("Save", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("vaadin-dialog vaadin-text-field[invalid]")).containsText("no longer in use");
        assertThat(labelled(page, "Field " + code)).hasValue("late");
    }

    @Test
    void anAgentFillsItInForACaseAndTheHistoryNamesIt() {
        String code = code();
        fields.define(facts("incident", code, "YES_NO"));
        String number = product.as("agent")
                .post("/incidents", Api.incident("Med eget felt", "5041"))
                .json()
                .get("number")
                .asString();
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/new");
        assertThat(page.getByLabel("Felt " + code)).isVisible();
        assertEquals(
                200,
                product.as("agent")
                        .put(
                                "/incidents/" + number,
                                Map.of(
                                        "title",
                                        "Med eget felt",
                                        "description",
                                        "x",
                                        "service",
                                        "9d",
                                        "impact",
                                        "LOW",
                                        "urgency",
                                        "LOW",
                                        "own",
                                        Map.of(code, "true")),
                                "If-Match",
                                "*")
                        .status());
        page.navigate("/incidents/" + number);
        assertThat(page.locator(".facts").getByText("Felt " + code)).isVisible();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(say("case.do.more")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(say("case.do.history")))
                .click();
        assertThat(page.locator(".history-diff", new Page.LocatorOptions().setHasText("Felt " + code)))
                .containsText(say("own.yes"));
    }

    /** In the queue, where cases of all practices stand, nobody is shown a column before they ask for it. */
    @Test
    void theQueueShowsOwnFieldsToWhoAsksForThem() {
        String code = code();
        fields.define(facts("incident", code, "TEXT"));
        Map<String, Object> body = Api.incident("Egne felt i køen " + code, "5041");
        body.put("own", Map.of(code, "Bygg 7"));
        admin.post("/incidents", body);
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents?text=" + code);
        page.locator(".row-title:visible").first().waitFor();
        Locator value = page.locator("vaadin-grid-cell-content:visible").getByText("Bygg 7");
        assertThat(value).hasCount(0);
        page.getByLabel(say("list.columns")).click();
        page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Felt " + code))
                .click();
        assertThat(value).isVisible();
        page.navigate("/incidents?text=" + code + "&columns=title,incident.own." + code);
        page.locator(".row-title:visible").first().waitFor();
        assertThat(value).isVisible();
        Locator rows = page.locator(".row-title:visible");
        page.navigate("/incidents?own." + code + "=bygg");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText(code);
        page.navigate("/incidents?text=" + code + "&own." + code + "=loft");
        page.getByText(say("list.empty")).first().waitFor();
        assertThat(rows).hasCount(0);
    }
}
