package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** A source from its form to its first alert, and the alert beside its case. */
class MonitoringScreensIT extends InBrowser {
    private static void choose(Locator dialog, String key, String text) {
        Locator box = dialog.getByLabel(say(key)).first();
        box.fill(text);
        dialog.page()
                .locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    /** servicedesk.monitoring R1, R2: the secret is shown once, and what the log shows of a refused body is its reason. */
    @Test
    void aSourceIsMadeTriedAndHeard() {
        Page page = browser.signedIn(product, "driftsleder");
        page.navigate("/monitoring-sources");
        button(page, "monitoringSources.new").click();
        Locator dialog = page.locator("vaadin-dialog");
        String name = "skjerm-" + UUID.randomUUID().toString().substring(0, 8);
        dialog.getByLabel(say("monitoring.title")).first().fill("Prøve " + name);
        dialog.getByLabel(say("monitoring.name")).fill(name);
        choose(dialog, "system.member", "Snåsa");
        choose(dialog, "incident.service", "2b");
        button(page, "action.save").click();
        page.getByText("/api/v1/monitoring/" + name).waitFor();
        assertTrue(page.getByText(say("monitoring.noSecret")).isVisible());

        button(page, "monitoring.newSecret").click();
        Locator secret = dialog.getByLabel(say("token.secret"));
        secret.waitFor();
        Api door = new Api(product, secret.inputValue());
        button(page, "action.close").click();
        assertEquals(422, door.post("/monitoring/" + name, Map.of()).status());
        page.getByText(say("monitoring.reason.alertsNotThere")).waitFor();

        String body = """
                {"alerts":[{"status":"firing","fingerprint":"1","labels":{"severity":"critical","instance":"SNA-PROFIL"},
                "annotations":{"summary":"Basen er nede"},"startsAt":"1"}]}""";
        button(page, "monitoring.try").click();
        dialog.getByLabel(say("monitoring.body")).fill(body);
        dialog.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("monitoring.try")))
                .last()
                .click();
        dialog.getByText("SNA-PROFIL").last().waitFor();
        dialog.getByText(say("monitoring.noCase")).waitFor();
        button(page, "action.close").click();

        assertEquals(
                202,
                door.send("POST", "/monitoring/" + name, body, "application/json")
                        .status());
        Locator number = page.locator("td a[href^='incidents/']").first();
        number.waitFor(); // the page follows
        number.click();
        page.getByText(say("monitoring.alerts")).waitFor();
        page.getByText(say("monitoring.alert.FIRING"), new Page.GetByTextOptions().setExact(true))
                .waitFor();
    }
}
