package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samdrift.kernel.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every screen there is, and every dialog and menu its buttons open, in three languages, light and dark: no barrier that axe
 * knows of, and no error in the browser. On a product of its own, as buttons are pressed that do things. Both tests at once, each
 * on a core: axe takes most of their time.
 */
class AxeIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    /** How big what one touches is, by WCAG 2.2: as much work for axe as all else, so it is asked on a phone alone. */
    private static final String TOUCH = "wcag22aa";

    private static final List<String> LANGUAGES = List.of("nb-NO", "nn-NO", "en-GB");
    private static final String OVERLAY = "vaadin-dialog[opened], vaadin-confirm-dialog[opened],"
            + " vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened], vaadin-popover[opened]";
    /** Of a screen whose rows repeat the same buttons. */
    private static final int MOST_BUTTONS = 12;

    private static Product product;

    /** What a screen with a parameter is opened with, by its route; as SQL for one value. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("incidents", "select min(number) from servicedesk_incident where status = 'IN_PROGRESS'"),
            Map.entry("mail-quarantine", "select min(id) from servicedesk_mail where outcome = 'QUARANTINE'"),
            Map.entry("monitoring-sources", "select min(id) from servicedesk_monitoring_source"),
            Map.entry("webhooks", "select min(id) from cooperation_webhook"),
            Map.entry("problems", "select min(number) from servicedesk_problem"),
            Map.entry("approvals", "select min(id) from cooperation_approval"),
            Map.entry("tasks", "select min(id) from cooperation_task"),
            Map.entry("integrations", "select min(id) from catalogue_integration"),
            Map.entry("risks", "select min(id) from catalogue_risk"),
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
            Map.entry("frames", "select min(id) from governance_frame"),
            Map.entry("imports", "select 'systems'"));

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

    /** One who may do everything, so that every button is there. */
    @BeforeAll
    static void start() throws Exception {
        product = Product.start(Path.of("target", "axe-data"), 0, List.of());
        try (Connection database = product.database();
                PreparedStatement insert = database.prepareStatement(
                        "insert ignore into cooperation_grant(id, person_id, role, scope, scope_id, source, valid_from)"
                                + " select ?, person_id, ?, 'COOPERATION', 0, 'LOCAL', '2020-01-01'"
                                + " from cooperation_account where username = 'admin'")) {
            for (Role role : Role.values()) {
                insert.setLong(1, 1 + role.ordinal());
                insert.setString(2, role.name());
                insert.executeUpdate();
            }
        }
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void noScreenHasABarrier() throws Exception {
        Map<String, String> screens = screens();
        assertTrue(screens.size() >= 20, "screens were found: " + screens);
        List<String> found = new ArrayList<>();
        try (Browser browser = new Browser()) {
            for (String locale : LANGUAGES) look(browser, screens, locale, found);
            found.addAll(browser.errors);
        }
        assertFalse(
                Files.readString(product.data().resolve("logs/server.0.log"))
                        .contains("more items from server than allowed"),
                "no grid asks for all its rows");
        assertEquals("", String.join("\n", found));
    }

    /** English on a phone, the others on a desk. */
    private void look(Browser browser, Map<String, String> screens, String locale, List<String> found) {
        Page page = browser.page(browser.open(product, locale, ColorScheme.LIGHT));
        page.navigate("/login");
        page.locator("#username").waitFor();
        check(page, "html", "LoginView " + locale, found);
        Page admin = browser.signedIn(product, "admin", locale, ColorScheme.LIGHT);
        Page user = browser.signedIn(product, "levanger.bruker", locale, ColorScheme.LIGHT);
        if (locale.equals("en-GB")) for (Page each : List.of(admin, user)) each.setViewportSize(360, 800);
        screens.forEach((screen, address) -> {
            Page who = List.of("ReportView", "MyCasesView").contains(screen) ? user : admin;
            if (screen.equals("LoginView")) return;
            String what = screen + " " + address + " " + locale;
            try {
                open(who, address);
                check(who, "html", what, found);
            } catch (TimeoutError e) {
                found.add(what + ": shows no heading");
            }
        });
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.locator("#main h1").first().waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
    }

    /** Screens by turns in each language; Escape closes what is open, and what a button does else is done. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void noDialogOrMenuHasABarrier() throws Exception {
        List<String> found = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        int turn = 0;
        try (Browser browser = new Browser()) {
            List<Page> pages = LANGUAGES.stream()
                    .map(locale -> browser.signedIn(product, "admin", locale, ColorScheme.LIGHT))
                    .toList();
            for (Map.Entry<String, String> screen : screens().entrySet()) {
                if (screen.getKey().equals("LoginView")) continue;
                try {
                    press(pages.get(turn++ % pages.size()), screen.getKey(), screen.getValue(), opened, found);
                } catch (TimeoutError e) {
                    found.add(screen.getKey() + " after " + opened + ": " + e.getMessage());
                }
            }
            found.addAll(browser.errors);
        }
        assertTrue(opened.size() > 30, opened::toString);
        assertEquals("", String.join("\n", found));
    }

    private static void press(Page page, String screen, String address, List<String> opened, List<String> found) {
        open(page, address);
        Set<String> pressed = new HashSet<>();
        for (int i = 0; i < buttons(page, screen).count() && pressed.size() < MOST_BUTTONS; i++) {
            Locator button = buttons(page, screen).nth(i);
            String name = button.textContent().strip() + " " + button.getAttribute("aria-label");
            if (!pressed.add(name)) continue;
            button.click();
            page.waitForFunction("() => !Object.values(window.Vaadin.Flow.clients).some(c => c.isActive?.())");
            if (page.locator(OVERLAY).count() > 0) {
                opened.add(screen + ": " + name);
                check(page, OVERLAY, screen + " " + address + " after " + name, found);
                page.keyboard().press("Escape");
                page.waitForFunction("overlay => !document.querySelector(overlay)", OVERLAY);
            } else {
                open(page, address);
            }
        }
    }

    private static Locator buttons(Page page, String screen) {
        return page.locator("#main vaadin-button:visible:not([disabled]), #main vaadin-menu-bar-button:visible"
                + (screen.equals("HomeView")
                        ? ", header.bar vaadin-button:visible, .user-menu > vaadin-menu-bar-button:visible"
                        : ""));
    }

    /**
     * What axe passed, as a number, and then what it found; of what is well no more than that, as that takes most of its time.
     * Left out is what Vaadin draws (the sign of a lost connection, the cell of a grid that has the focus, head and foot of a
     * question) and the marks on the plan of deadlines: each is a link in the list beside it as well (SC 2.5.8, equivalent).
     */
    private static final String RUN = "async ([within, rules]) => {"
            + " const roots = root => [root, ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? roots(e.shadowRoot) : [])];"
            + " await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));"
            + " for (const move of roots(document).flatMap(root => root.getAnimations()))"
            + "  if (move.effect.getTiming().iterations < 9) move.finish();"
            + " const seen = await axe.run({include: within, exclude: ['vaadin-connection-indicator', '.plan-mark']},"
            + "  {runOnly: rules, resultTypes: ['violations']});"
            + " return [String(seen.passes.length), ...seen.violations.flatMap(rule => rule.nodes.map(node =>"
            + "  `${rule.id} ${node.target} ${node.html} ${node.failureSummary}`.replaceAll('\\n', ' '))"
            + "  .filter(found => !/role=\"gridcell\"|vaadin-confirm-dialog,#overlay,(header|footer)/.test(found)))]; }";

    /** Light, and in the dark what colours decide, which no language changes. */
    private static void check(Page page, String within, String what, List<String> found) {
        if (!(Boolean) page.evaluate("'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        if (!page.evaluate("document.documentElement.lang").toString().startsWith("nn"))
            check(page, ColorScheme.DARK, within, List.of("color-contrast"), what, found);
        List<String> rules = new ArrayList<>(RULES);
        if (page.viewportSize().width < 600) rules.add(TOUCH);
        check(page, ColorScheme.LIGHT, within, rules, what, found);
    }

    private static void check(
            Page page, ColorScheme scheme, String within, List<String> rules, String what, List<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> seen = ((List<?>) page.evaluate(RUN, List.of(within, rules)))
                .stream().map(String::valueOf).toList();
        if (rules.size() > 1 && Integer.parseInt(seen.getFirst()) < 4) found.add(what + ": axe saw next to nothing");
        seen.stream().skip(1).forEach(barrier -> found.add(what + " " + scheme + ": " + barrier));
    }
}
