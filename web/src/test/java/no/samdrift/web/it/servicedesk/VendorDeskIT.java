package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.InBrowser;
import org.junit.jupiter.api.Test;

/** A vendor takes a case on and hands it back; nobody else can speak for it. servicedesk.incident R5 */
class VendorDeskIT extends InBrowser {
    private String waiting(String title) throws Exception {
        Map<String, Object> body = Api.incident(title, "5037");
        body.put("service", "9g");
        Api agent = product.as("agent");
        String number = agent.post("/incidents", body).json().get("number").asString();
        Object vendor = product.rows("select p.vendor_id from cooperation_person p join cooperation_account a"
                        + " on a.person_id = p.id where a.username = 'leverandor'")
                .getFirst()
                .get("vendor_id");
        Api.Answer sent = agent.post(
                "/incidents/" + number + "/transitions",
                Map.of("to", "WAITING_VENDOR", "comment", "Kan dere se?", "vendorId", String.valueOf(vendor)));
        assertEquals(201, sent.status(), sent::toString);
        return number;
    }

    private static String status(Api who, String number) {
        return who.get("/incidents/" + number).json().get("status").asString();
    }

    @Test
    void aVendorAcceptsACaseAndHandsItBackWithAQuestion() throws Exception {
        String number = waiting("Journalen henger hos leverandøren");
        Page page = browser.signedIn(product, "leverandor");
        page.locator(".todo li a")
                .filter(new Locator.FilterOptions().setHasText("Journalen henger hos leverandøren"))
                .click();
        button(page, "case.vendor.ACCEPTED").click();
        assertThat(page.locator("samdrift-entries")).containsText(say("case.vendorSaid.ACCEPTED"));
        assertEquals("WAITING_VENDOR", status(product.as("agent"), number));
        button(page, "case.vendor.NEEDS_MORE").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("case.vendor.NEEDS_MORE.action")))
                .click();
        assertThat(dialog).containsText(say("refusal.required"));
        dialog.getByRole(AriaRole.TEXTBOX).fill("Hvilken versjon har dere?");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("case.vendor.NEEDS_MORE.action")))
                .click();
        assertThat(page.locator("samdrift-entries")).containsText("Hvilken versjon har dere?");
        assertThat(button(page, "case.vendor.SOLVED")).hasCount(0);
        assertEquals("IN_PROGRESS", status(product.as("agent"), number));
    }

    @Test
    void onlyTheVendorThatIsWaitedForSpeaksForItself() throws Exception {
        String number = waiting("Bare leverandøren svarer");
        String door = "/incidents/" + number + "/vendor-answers";
        assertEquals(
                403,
                product.as("agent")
                        .post(door, Map.of("answer", "SOLVED", "text", "x"))
                        .status());
        Api vendor = product.as("leverandor");
        assertEquals(422, vendor.post(door, Map.of("answer", "REFUSED")).status(), "says why");
        assertEquals(
                201,
                vendor.post(door, Map.of("answer", "REFUSED", "text", "Ikke vårt"))
                        .status());
        assertEquals("IN_PROGRESS", status(product.as("agent"), number));
        Api.Answer again = vendor.post(door, Map.of("answer", "SOLVED", "text", "Likevel"));
        assertEquals(422, again.status(), again::toString);
        assertTrue(again.toString().contains("venter ikke på leverandøren"), again::toString);
    }
}
