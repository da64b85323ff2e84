package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** Codes, codes on paper and passkeys, set up and used as people do; the passkey by Chromium's virtual authenticator. */
class SecondFactorIT {
    private final Product product = SignInIT.product();

    private Answer token(String account, String code) {
        Map<String, Object> body =
                new HashMap<>(Map.of("username", account, "password", Product.PASSWORD, "name", "test"));
        if (code != null) body.put("code", code);
        return new Api(product, null).post("/tokens", body);
    }

    /** RFC 6238, written once more, so that the product is not held against itself. */
    private static String code(String letters, int stepsAhead) throws Exception {
        String bits = "";
        for (char letter : letters.replace(" ", "").toCharArray())
            bits += String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                    .replace(' ', '0');
        byte[] all = new BigInteger("1" + bits, 2).toByteArray();
        byte[] secret = java.util.Arrays.copyOfRange(all, all.length - 20, all.length);
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / 30 + stepsAhead;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .last();
    }

    private static void press(Page page, String text) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last()
                .click();
    }

    /** @return the secret, and the codes on paper */
    private static List<String> addApp(Page page) throws Exception {
        page.navigate("/me");
        press(page, "Legg til kodeapp");
        String secret = field(page, "Nøkkel til kodeappen").inputValue();
        field(page, "Navn").fill("Mobilen");
        page.locator("vaadin-dialog input[type=password]").fill("ikke passordet");
        field(page, "Kode").fill(code(secret, 0));
        press(page, "Legg til");
        page.getByText("Passordet stemmer ikke").first().waitFor();
        page.locator("vaadin-dialog input[type=password]").fill(Product.PASSWORD);
        field(page, "Kode").fill(code(secret, 0));
        press(page, "Legg til");
        String paper = page.locator("vaadin-dialog pre").textContent();
        press(page, "Lukk");
        return List.of(secret, paper);
    }

    private Page atCode(Browser browser, String account) {
        Page page = browser.page(browser.open(product, "nb-NO", ColorScheme.LIGHT));
        enter(page, account);
        page.locator("#code").waitFor();
        return page;
    }

    private static void enter(Page page, String account) {
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill(Product.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    /** cooperation.access R3 */
    @Test
    void aCodeIsAskedForOnceSetUpAndWorksOnce() throws Exception {
        try (Browser browser = new Browser()) {
            List<String> made = addApp(browser.signedIn(product, "styreleder"));
            String[] paper = made.get(1).strip().split("\\s+");
            assertEquals(10, paper.length);
            Answer without = token("styreleder", null);
            assertEquals(401, without.status());
            assertTrue(without.toString().contains("codeNeeded"), without::toString);
            String next = code(made.getFirst(), 1);
            assertEquals(201, token("styreleder", next).status());
            assertEquals(401, token("styreleder", next).status(), "used");
            assertEquals(201, token("styreleder", paper[0]).status());
            assertEquals(401, token("styreleder", paper[0]).status(), "used");
            Page page = atCode(browser, "styreleder");
            page.locator("#code").fill("000000");
            page.locator("button[type=submit]").click();
            page.getByText("Koden stemmer ikke").first().waitFor();
            page.locator("#code").fill(paper[1].toUpperCase());
            page.locator("button[type=submit]").click();
            page.locator("vaadin-app-layout").waitFor();
            var stored = product.rows("select secret from cooperation_factor").toString();
            assertFalse(stored.contains(made.getFirst().replace(" ", "")), stored);
        }
    }

    @Test
    void codesAreNotGuessedHoweverManyNetworksTry() throws Exception {
        try (Browser browser = new Browser()) {
            List<String> made = addApp(browser.signedIn(product, "avtaleforvalter"));
            for (int i = 0; i < 5; i++)
                assertEquals(401, guess("avtaleforvalter", i).status());
            assertEquals(429, guess("avtaleforvalter", 6).status());
            String paper = made.get(1).strip().split("\\s+")[0];
            assertEquals(429, token("avtaleforvalter", paper).status(), "locked for the right code too");
        }
    }

    private Answer guess(String account, int i) {
        return new Api(product, null)
                .post(
                        "/tokens",
                        Map.of("username", account, "password", Product.PASSWORD, "code", "12345" + i),
                        "X-Forwarded-For",
                        "203.0.113." + i);
    }

    @Test
    void aPasskeySignsIn() throws Exception {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "radsleder");
            authenticator(page);
            page.navigate("/me");
            press(page, "Legg til passnøkkel");
            field(page, "Navn").fill("Nøkkelen");
            page.locator("vaadin-dialog input[type=password]").fill(Product.PASSWORD);
            press(page, "Legg til");
            page.locator("vaadin-dialog pre").waitFor();
            page.context().clearCookies();
            enter(page, "radsleder");
            page.locator(".login-passkey").click();
            page.locator("vaadin-app-layout").waitFor();
            assertEquals(401, token("radsleder", null).status());
            assertEquals(
                    1,
                    product.rows("select 1 from cooperation_factor where kind = 'PASSKEY' and used_at is not null")
                            .size());
        }
    }

    private static void authenticator(Page page) {
        CDPSession cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String on :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"))
            options.addProperty(on, true);
        JsonObject wrapped = new JsonObject();
        wrapped.add("options", options);
        cdp.send("WebAuthn.addVirtualAuthenticator", wrapped);
    }

    /** cooperation.access R3 */
    @Test
    void aRoleThatAsksForAFactorHoldsNothingBeforeThereIsOne() throws Exception {
        Answer refused = token("revisor", null);
        assertEquals(401, refused.status());
        assertTrue(refused.toString().contains("secondFactorFirst"), refused::toString);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(product, "revisor");
            page.navigate("/admin/audit");
            page.locator("vaadin-app-layout h1").first().waitFor();
            assertEquals(0, page.getByText("Endringslogg").count(), page.content());
            page.navigate("/me");
            page.getByText("Rollen din krever dette").waitFor();
            addApp(page);
            page.navigate("/admin/audit");
            page.getByText("Endringslogg").first().waitFor();
        }
    }
}
