package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every screen there is, in light and dark, in two languages: no barrier that axe knows of, and no error in the browser. */
class AxeIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private final Product product = Product.shared();

    /** What a screen with a parameter is opened with, by its route; as SQL for one value. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("incidents", "select min(number) from servicedesk_incident where status = 'IN_PROGRESS'"),
            Map.entry("services", "select '9g'"),
            Map.entry("systems", "select 'LEV-PROFIL'"),
            Map.entry("members", "select '5037'"),
            Map.entry("admin/calendars", "select min(id) from cooperation_calendar"),
            Map.entry("people", "select min(person_id) from cooperation_account"),
            Map.entry("vendors", "select min(id) from sourcing_vendor"),
            Map.entry("agreements", "select min(id) from sourcing_agreement"),
            Map.entry("decisions", "select min(id) from governance_decision"),
            Map.entry("cost-keys", "select min(id) from governance_cost_key"),
            Map.entry("cost-shares", "select min(id) from governance_cost_share"),
            Map.entry("frames", "select min(id) from governance_frame"));

    /** Address of every screen. */
    private Map<String, String> screens() throws Exception {
        Map<String, String> screens = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.samdrift.web.ui")) {
            if (!type.isAnnotatedWith(Route.class)) continue;
            String route = type.getAnnotationOfType(Route.class).value();
            boolean withKey = type.isAssignableTo(HasUrlParameter.class);
            String address = route.replace(":share", withKey || !route.contains(":") ? "" : key("cost-shares"))
                    .replace(":member", "5037");
            screens.put(type.getSimpleName(), "/" + address + (withKey ? "/" + key(route) : ""));
        }
        screens.remove("SetupView");
        return screens;
    }

    private String key(String route) throws Exception {
        String sql = KEYS.get(route);
        if (sql == null) throw new AssertionError("say in KEYS what to open the screen at " + route + " with");
        return product.rows(sql).getFirst().values().iterator().next().toString();
    }

    @Test
    void noScreenHasABarrier() throws Exception {
        Map<String, String> screens = screens();
        assertTrue(screens.size() >= 20, "screens were found: " + screens);
        List<String> found = new ArrayList<>();
        try (Browser browser = new Browser()) {
            look(browser, screens, "nb-NO", ColorScheme.LIGHT, found);
            look(browser, screens, "en-GB", ColorScheme.DARK, found);
            found.addAll(browser.errors);
        }
        assertEquals("", String.join("\n", found));
    }

    private void look(
            Browser browser, Map<String, String> screens, String locale, ColorScheme scheme, List<String> found) {
        Page page = browser.page(browser.open(product, locale, scheme));
        page.navigate("/login");
        page.locator("#username").waitFor();
        check(page, "LoginView " + scheme, found);
        Page admin = browser.signedIn(product, "admin", locale, scheme);
        Page user = browser.signedIn(product, "levanger.bruker", locale, scheme);
        screens.forEach((screen, address) -> {
            Page who = List.of("ReportView", "MyCasesView").contains(screen) ? user : admin;
            if (screen.equals("LoginView")) return;
            String what = screen + " " + address + " " + locale + " " + scheme;
            try {
                who.navigate(address);
                who.locator("#main h1").first().waitFor();
                who.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
                check(who, what, found);
            } catch (TimeoutError e) {
                found.add(what + ": shows no heading");
            }
        });
    }

    private static void check(Page page, String what, List<String> found) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        if (results.getPasses().size() < 8) found.add(what + ": axe saw next to nothing");
        results.getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> found.add(
                                what + ": " + violation.getId() + " " + node.getTarget() + " " + node.getHtml() + " "
                                        + node.getFailureSummary().replace('\n', ' '))));
    }
}
