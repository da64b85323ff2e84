package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
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

    /** cooperation.access R1 */
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

    static long sessions(String account) throws Exception {
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
}
