package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What once went wrong on screens and must not again: sending, narrow screens, focus, colours, what a vendor meets. */
class ScreensIT extends InBrowser {
    private String logged(String title, String system) {
        Map<String, Object> body = Api.incident(title, "5037");
        body.put("service", "9g");
        body.put("system", system);
        return product.as("agent").post("/incidents", body).json().get("number").asString();
    }

    private long replies(String number) {
        return product.as("agent")
                .get("/incidents/" + number + "/entries")
                .json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("kind").asString().equals("REPLY"))
                .count();
    }

    @Test
    void whatCtrlEnterSentIsGoneAndIsNotSentTwice() {
        String number = logged("Sendes én gang", null);
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number);
        Locator field = page.locator(".composer textarea");
        field.click();
        page.keyboard().type("Vi ser på det.");
        page.keyboard().press("Control+Enter");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("samdrift-entries .entry-reply")).hasCount(1);
        assertThat(field).hasValue("");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".composer .form-errors, .composer vaadin-text-area[invalid]")
                        .first())
                .isAttached();
        assertEquals(1, replies(number));
        field.fill("Og en til.");
        page.locator(".composer-foot vaadin-button[theme~=primary]").click();
        assertThat(page.locator("samdrift-entries .entry-reply")).hasCount(2);
        assertThat(field).hasValue("");
    }

    @Test
    void aPhoneShowsThePeriodOfTheReportAndTheWholeCalculator() {
        Page page = browser.signedIn(product, "driftsleder");
        page.setViewportSize(360, 800);
        page.navigate("/reports/operations");
        assertThat(page.locator(".list-filters vaadin-date-picker").first()).isVisible();
        assertThat(page.locator(".list-filters vaadin-combo-box").first()).isVisible();
        for (int width : new int[] {360, 320}) {
            page.setViewportSize(width, 800);
            page.navigate("/calculators/sla");
            page.locator("vaadin-date-time-picker").first().waitFor();
            double right = ((Number) page.evaluate("Math.max(...[...document.querySelectorAll('vaadin-date-time-picker,"
                            + " vaadin-date-time-picker > *')].map(e => e.getBoundingClientRect().right))"))
                    .doubleValue();
            assertTrue(right <= width, "fields end at " + right + " of " + width);
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at " + width);
        }
    }

    @Test
    void whoSharesACalculationIsToldWhetherTheLinkWasCopied() {
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/calculators/sla");
        Locator share = page.getByText(say("calculator.share"));
        share.click();
        assertThat(page.locator("vaadin-notification-card")).containsText(say("calculator.copied"));
        page.context().clearPermissions();
        page.reload();
        share.click();
        assertThat(page.locator("vaadin-notification-card")).containsText(say("calculator.notCopied"));
        assertEquals(List.of(), browser.errors);
    }

    @Test
    void aVendorAnswersAndTheCaseIsTheOperationsAgain() throws Exception {
        String number = logged("Journalen svarer ikke leverandøren", "LEV-PROFIL");
        long vendor = (Long) product.rows("select vendor_id from catalogue_system where code = 'LEV-PROFIL'")
                .getFirst()
                .get("vendor_id");
        Api agent = product.as("agent");
        agent.post("/incidents/" + number + "/transitions", Map.of("to", "IN_PROGRESS"));
        agent.post(
                "/incidents/" + number + "/transitions",
                Map.of("to", "WAITING_VENDOR", "vendorId", vendor, "comment", "Kan dere se på dette?"));
        Page page = browser.signedIn(product, "leverandor");
        page.navigate("/incidents/" + number);
        assertThat(page.locator(".case-side")).containsText("Profil");
        List<String> dead = new ArrayList<>();
        for (Object href : (List<?>) page.evaluate("[...document.querySelectorAll('.case a')].map(a => a.href)")) {
            page.navigate(href.toString());
            page.locator("#main h1, #main h2").first().waitFor();
            if (page.locator(".empty-state h1").count() > 0) dead.add(href.toString());
        }
        assertEquals(List.of(), dead);
        page.navigate("/incidents/" + number);
        page.locator(".composer textarea").fill("Rettet hos oss, prøv igjen.");
        page.locator(".composer-foot vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".case-badges")).containsText(say("incident.status.IN_PROGRESS"));
        var now = agent.get("/incidents/" + number).json();
        assertEquals("IN_PROGRESS", now.get("status").asString());
        assertTrue(now.hasNonNull("team"), "it stands in a team's queue: " + now);
        Object id = product.rows("select id from servicedesk_incident where number = '" + number + "'")
                .getFirst()
                .get("id");
        assertEquals(
                1L,
                product.rows("select count(*) as n from kernel_audit where action = 'incident.answered'"
                                + " and subject_key = '" + id + "'")
                        .getFirst()
                        .get("n"));
    }

    @Test
    void aVendorSeesThatTheReporterAnsweredNotTheHouse() throws Exception {
        Api user = product.as("levanger.bruker");
        Map<String, Object> body = Api.incident("Sagt av den som meldte", "5037");
        body.put("service", "9g");
        body.put("system", "LEV-PROFIL");
        String number = user.post("/incidents", body).json().get("number").asString();
        user.post("/incidents/" + number + "/entries", Map.of("text", "Det står stille ennå."));
        long vendor = (Long) product.rows("select vendor_id from catalogue_system where code = 'LEV-PROFIL'")
                .getFirst()
                .get("vendor_id");
        Api agent = product.as("agent");
        agent.post("/incidents/" + number + "/transitions", Map.of("to", "IN_PROGRESS"));
        agent.post("/incidents/" + number + "/transitions", Map.of("to", "WAITING_VENDOR", "vendorId", vendor));
        Page page = browser.signedIn(product, "leverandor");
        page.navigate("/incidents/" + number);
        Locator reply = page.locator(".entry-reply").first();
        assertThat(reply).containsText("Det står stille ennå.");
        assertThat(reply.locator(".entry-who")).hasText(say("case.reporter"));
    }

    @Test
    void anOptionWhoseDayHasPassedAsksForADecision() throws Exception {
        long id = (Long) product.rows("select id from sourcing_agreement where number = 'AVT-012'")
                .getFirst()
                .get("id");
        Api manager = product.as("avtaleforvalter");
        var details = manager.get("/agreements/" + id).json();
        String end = details.get("agreement").get("endsOn").asString();
        String version = "\"" + details.get("agreement").get("version").asString() + "\"";
        Api.Answer bare = manager.post("/agreements/" + id + "/options", Map.of(), "If-Match", version);
        assertEquals(422, bare.status(), bare.toString());
        assertEquals(List.of("reason"), bare.violated());
        Page page = browser.signedIn(product, "avtaleforvalter");
        page.navigate("/agreements/" + id);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("agreement.useOption")))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("siden");
        assertThat(dialog.locator("textarea")).isFocused();
        Locator act =
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("agreement.useOption")));
        act.click();
        assertThat(dialog.locator("vaadin-text-area[invalid]")).isVisible();
        dialog.locator("textarea").fill("Leverandøren godtok det i e-post; sak 26-19.");
        act.click();
        assertThat(dialog.locator("vaadin-combo-box[invalid]")).isVisible();
        dialog.locator("vaadin-combo-box input").fill("Likelydende vedtak 4");
        page.locator("vaadin-combo-box-item:visible").first().click();
        act.click();
        assertThat(dialog).hasCount(0);
        assertTrue(manager.get("/agreements/" + id)
                        .json()
                        .get("agreement")
                        .get("endsOn")
                        .asString()
                        .compareTo(end)
                > 0);
    }

    @Test
    void theFirstFieldOfAQuestionHasTheFocus() {
        String number = logged("Hvor står markøren", null);
        Page page = browser.signedIn(product, "agent");
        page.navigate("/incidents/" + number);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(say("case.do.resolve"))
                                .setExact(true))
                .click();
        page.waitForFunction("() => /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndAsksForThePasswordAlone() {
        Page page = browser.page(browser.open(product, "nb-NO", com.microsoft.playwright.options.ColorScheme.LIGHT));
        page.navigate("/login");
        page.locator("#username").fill("agent");
        page.locator("#password").fill("feil passord");
        page.locator("button[type=submit]").click();
        page.locator(".login-error").waitFor();
        assertThat(page.locator("#username")).hasValue("agent");
        assertThat(page.locator("#password")).isFocused();
    }

    @Test
    void eightSeriesHaveEightColoursThatStandOutFromThePaper() {
        Page page = browser.signedIn(product, "okonom");
        page.navigate("/cost-shares");
        for (String scheme : new String[] {"light", "dark"}) {
            List<?> contrasts = (List<?>) page.evaluate("""
                    scheme => { document.documentElement.style.colorScheme = scheme;
                      const rgb = name => { const s = document.createElement('span'); s.style.color = `var(${name})`;
                        document.body.append(s); const c = document.createElement('canvas').getContext('2d');
                        c.fillStyle = getComputedStyle(s).color; s.remove(); c.fillRect(0, 0, 1, 1);
                        return [...c.getImageData(0, 0, 1, 1).data].slice(0, 3); };
                      const light = c => c.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                      const on = light(rgb('--sd-surface'));
                      return [1, 2, 3, 4, 5, 6, 7, 8].map(i => light(rgb(`--sd-chart-${i}`)))
                        .map(l => (Math.max(l, on) + 0.05) / (Math.min(l, on) + 0.05)); }""", scheme);
            contrasts.forEach(c -> assertTrue(((Number) c).doubleValue() >= 3, scheme + " " + contrasts));
        }
    }

    @Test
    void noLengthOfTimeIsBrokenAcrossLines() {
        Page page = browser.signedIn(product, "admin");
        page.navigate("/admin/levels");
        page.locator(".rows td .unbroken").first().waitFor();
        assertEquals(
                0,
                page.evaluate("[...document.querySelectorAll('.rows td .unbroken')]"
                        + ".filter(e => e.getClientRects().length > 1).length"));
    }

    @Test
    void anEmployeeFindsAServiceByTheWordPeopleUse() {
        Page page = browser.signedIn(product, "levanger.bruker");
        page.navigate("/report");
        Locator field =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("selfService.about")));
        for (String word : List.of("skriv", "printer", "utskrift")) {
            field.fill(word);
            assertThat(page.getByRole(AriaRole.OPTION)
                            .filter(new Locator.FilterOptions().setHasText("Utskrift og tilleggsutstyr"))
                            .first())
                    .isVisible();
        }
        field.fill("servere");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        assertThat(page.getByRole(AriaRole.OPTION)).containsText(say("selfService.unknown"));
    }
}
