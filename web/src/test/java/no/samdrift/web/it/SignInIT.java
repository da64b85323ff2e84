package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;

/** Signing in, out, and being kept from it, on a product of its own behind a proxy that says where each comes from. */
class SignInIT {
    private static Product shared;
    private static final Product product = product();

    /** Shared with the tests of second factors; stopped with the JVM. */
    static synchronized Product product() {
        if (shared == null) {
            shared = Product.start(
                    Path.of("target", "signin-data"),
                    0,
                    List.of("-Dsamdrift.behind.proxy=true", "-Dsamdrift.second.factor.roles=AUDITOR"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private static Answer token(String address, String username, String password) {
        return new Api(product, null)
                .post(
                        "/tokens",
                        Map.of("username", username, "password", password, "name", "test"),
                        "X-Forwarded-For",
                        address);
    }

    private static List<Integer> tries(String address, String username, int times) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++)
            answers.add(token(address, username, "feil passord " + i).status());
        return answers;
    }

    @Test
    void guessingOverManyNamesIsSlowedDownWhereItComesFrom() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 200 && !answers.contains(429); i++)
            answers.add(token("198.51.100.7", "navn" + UUID.randomUUID(), "feil passord")
                    .status());
        assertTrue(answers.contains(429), answers::toString);
        assertEquals(201, token("198.51.100.8", "agent", Product.PASSWORD).status());
    }

    @Test
    void aNameThatExistsIsAnsweredLikeOneThatDoesNotAndLockedWhereTheGuessesComeFromAlone() {
        assertEquals(List.of(401, 401, 401, 401, 401, 429, 429), tries("198.51.100.20", "driftsleder", 7));
        assertEquals(List.of(401, 401, 401, 401, 401, 429, 429), tries("198.51.100.20", "finnes.ikke", 7));
        assertEquals(
                429, token("198.51.100.20", " DriftsLeder ", Product.PASSWORD).status());
        assertEquals(
                201, token("198.51.100.21", "driftsleder", Product.PASSWORD).status());
        assertEquals(List.of(401, 401, 401, 401, 401, 429), tries("2001:db8::1", "okonom", 6));
        assertEquals(429, token("2001:db8::2", "okonom", Product.PASSWORD).status(), "the same network");
    }

    @Test
    void aTokenLivesAsLongAsAskedAndNoLongerThanAllowed() {
        Answer day = new Api(product, null)
                .post(
                        "/tokens",
                        Map.of(
                                "username",
                                "levanger.enhetsleder",
                                "password",
                                Product.PASSWORD,
                                "name",
                                "dag",
                                "days",
                                1));
        Instant end = Instant.parse(day.json().get("expiresAt").asString());
        assertTrue(end.isBefore(Instant.now().plus(Duration.ofHours(25))), end::toString);
        Answer years = new Api(product, null)
                .post(
                        "/tokens",
                        Map.of(
                                "username",
                                "levanger.enhetsleder",
                                "password",
                                Product.PASSWORD,
                                "name",
                                "evig",
                                "days",
                                4000));
        assertEquals(List.of("days"), years.violated(), years::toString);
    }

    private record Visitor(HttpClient http, CookieManager cookies) {
        static Visitor come() {
            CookieManager cookies = new CookieManager();
            return new Visitor(HttpClient.newBuilder().cookieHandler(cookies).build(), cookies);
        }

        HttpResponse<String> post(String path, String form, String... headers) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(product.url() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            if (headers.length > 0) request.headers(headers);
            return http.send(request.build(), BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String account, String more) throws Exception {
            return post("/sign-in", "username=" + account + "&password=" + Product.PASSWORD + more);
        }
    }

    private static long sessions(String account) throws Exception {
        return (Long) product.rows("select count(*) as n from cooperation_session s join cooperation_account a"
                        + " on a.person_id = s.person_id where s.ended_at is null and a.username = '" + account + "'")
                .getFirst()
                .get("n");
    }

    @Test
    void anotherSiteSignsNobodyInOrOut() throws Exception {
        Visitor visitor = Visitor.come();
        assertEquals(
                403,
                visitor.post("/sign-in", "username=agent&password=" + Product.PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        HttpResponse<String> in = visitor.signIn("verdal.kommunedirektor", "");
        assertEquals(302, in.statusCode());
        List<String> cookies = in.headers().allValues("set-cookie");
        for (String name : List.of("SAMDRIFT=", "SAMDRIFT-KEY=")) {
            List<String> own = cookies.stream().filter(c -> c.startsWith(name)).toList();
            assertEquals(1, own.size(), cookies::toString);
            assertEquals(1, own.getFirst().split("(?i)samesite=lax", -1).length - 1, own::toString);
            assertTrue(own.getFirst().toLowerCase().contains("httponly"), own::toString);
        }
        assertEquals(1, sessions("verdal.kommunedirektor"));
        for (String[] foreign :
                List.of(new String[] {"Sec-Fetch-Site", "cross-site"}, new String[] {"Origin", "https://evil.example"}))
            assertEquals(403, visitor.post("/sign-out", "", foreign).statusCode());
        assertEquals(1, sessions("verdal.kommunedirektor"));
        assertEquals(302, visitor.post("/sign-out", "", "Origin", product.url()).statusCode());
        assertEquals(0, sessions("verdal.kommunedirektor"));
    }

    @Test
    void aFormHalfSentIsNoGuess() throws Exception {
        String[] from = {"X-Forwarded-For", "198.51.100.9"};
        Visitor visitor = Visitor.come();
        for (int i = 0; i < 100; i++) {
            String form = List.of("", "username=agent", "username=agent&password=", "username=&password=x")
                    .get(i % 4);
            assertTrue(visitor.post("/sign-in", form, from)
                    .headers()
                    .firstValue("location")
                    .orElse("")
                    .endsWith("/login?error"));
        }
        assertEquals(
                201, token("198.51.100.9", "agent", Product.PASSWORD).status(), "neither name nor address is locked");
    }

    @Test
    void aSessionIdWithoutItsKeyOpensNothing() throws Exception {
        Visitor visitor = Visitor.come();
        visitor.signIn("levanger.bruker", "");
        String id = visitor.cookies().getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SAMDRIFT"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertEquals(200, product.get("/", "Cookie", cookies(visitor)).statusCode());
        HttpResponse<String> stolen = product.get("/", "Cookie", "SAMDRIFT=" + id);
        assertEquals(302, stolen.statusCode());
        assertTrue(stolen.headers().firstValue("location").orElse("").endsWith("/login"));
        assertEquals(200, product.get("/", "Cookie", cookies(visitor)).statusCode(), "the owner notices nothing");
    }

    private static String cookies(Visitor visitor) {
        return String.join(
                "; ",
                visitor.cookies().getCookieStore().getCookies().stream()
                        .map(c -> c.getName() + "=" + c.getValue())
                        .toList());
    }

    @Test
    void theWayToTheWishedForPageKeepsItsLetters() throws Exception {
        String target = Visitor.come()
                .signIn("agent", "&target=incidents%3Fq%3DSn%C3%A5sa%20skole")
                .headers()
                .firstValue("location")
                .orElse("");
        assertTrue(target.endsWith("/incidents?q=Sn%C3%A5sa%20skole"), target);
    }

    @Test
    void aFormIsNotTakenApartForWhoMayNotImportNorWithoutEnd() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na\r\n";
        String type = "multipart/form-data; boundary=x";
        Answer user = product.as("snasa.bruker").send("POST", "/imports/incident-event-log", part + "--x--\r\n", type);
        assertEquals(403, user.status(), user::toString);
        Answer many = product.as("driftsleder")
                .send("POST", "/imports/incident-event-log", part.repeat(5000) + "--x--\r\n", type);
        assertEquals(422, many.status(), many::toString);
        assertTrue(many.toString().contains("10"), many::toString);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndTheTokens() throws Exception {
        try (Browser browser = new Browser()) {
            Page here = browser.signedIn(product, "okonom");
            Page there = browser.signedIn(product, "okonom");
            Api token = product.as("okonom");
            assertEquals(200, token.get("/tokens").status());
            here.navigate("/me");
            here.getByText("Her er du logget inn").first().waitFor();
            change(here, "ikke det gamle", "en god og lang setning 7");
            here.getByText("Passordet stemmer ikke").first().waitFor();
            assertTrue(
                    product.rows("select failures from cooperation_sign_in_failure where username = 'okonom'"
                                            + " and network like '127%'")
                                    .size()
                            == 1,
                    "a wrong old password counts");
            here.keyboard().press("Escape");
            change(here, Product.PASSWORD, "passordpassord");
            here.getByText("blant dem alle prøver først").waitFor();
            here.keyboard().press("Escape");
            change(here, Product.PASSWORD, "en god og lang setning 7");
            here.getByText("Passordet er byttet").waitFor();
            assertEquals(401, token.get("/tokens").status());
            assertEquals(1, sessions("okonom"));
            awaitLogin(there);
            here.navigate("/me");
            here.getByText("Her er du logget inn").first().waitFor();
            try (var connection = product.database();
                    var statement = connection.createStatement()) {
                statement.execute("update cooperation_session set started_at = started_at - interval 13 hour"
                        + " where ended_at is null");
            }
            awaitLogin(here);
        }
    }

    static void change(Page page, String old, String fresh) {
        page.getByText("Bytt passord").first().click();
        var fields = page.locator("vaadin-dialog input[type=password]");
        fields.nth(0).fill(old);
        fields.nth(1).fill(fresh);
        fields.nth(2).fill(fresh);
        page.locator("vaadin-dialog vaadin-button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Bytt passord"))
                .last()
                .click();
    }

    /** At the latest when the half minute is over for which a session's rights are kept. */
    private static void awaitLogin(Page page) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        boolean out = false;
        while (!out && System.nanoTime() < end) {
            page.navigate("/me");
            page.locator("vaadin-app-layout, #username").first().waitFor();
            out = page.locator("#username").count() > 0;
        }
        assertFalse(!out, "still signed in");
    }
}
