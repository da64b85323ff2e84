package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sign-in by a real issuer, and its tokens on the API. */
class OidcIT {
    private final Product product = Product.shared();
    private final Issuer issuer = Issuer.shared();

    private HttpResponse<String> signIn(HttpClient browser) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(product.url() + "/sign-in/oidc"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    @Test
    void aKnownPersonIsSignedInByTheVerifiedAddressAndGivenTheGroupsRoles() throws Exception {
        Api admin = product.as("admin");
        var before = product.rows("select 1 from cooperation_group_mapping where group_name = 'ikt-drift'");
        if (before.isEmpty())
            try (var connection = product.database();
                    var insert = connection.createStatement()) {
                insert.execute("insert into cooperation_group_mapping(id, group_name, role, scope, scope_id)"
                        + " values (77, 'ikt-drift', 'SERVICE_DESK_AGENT', 'COOPERATION', 0)");
            }
        assertEquals(200, admin.get("/people?q=Lars").status());
        issuer.willSay("subject-lars", "lars.belbo@snasa.example", List.of("ikt-drift", "unknown"));
        HttpResponse<String> landed = signIn(browser());
        assertEquals(200, landed.statusCode());
        assertEquals(product.url() + "/", landed.uri().toString());
        var grants = product.rows("select g.role, g.source from cooperation_grant g join cooperation_account a"
                + " on a.person_id = g.person_id where a.oidc_subject = 'subject-lars' and g.valid_to is null");
        assertEquals("[{role=SERVICE_DESK_AGENT, source=directory}]", grants.toString());
        issuer.willSay("subject-lars", "lars.belbo@snasa.example", List.of());
        signIn(browser());
        assertEquals(
                List.of(),
                product.rows("select 1 from cooperation_grant g join cooperation_account a on a.person_id = g.person_id"
                        + " where a.oidc_subject = 'subject-lars' and g.valid_to is null"),
                "no longer in the group, no longer in the role");
    }

    @Test
    void aStrangerIsTurnedAway() throws Exception {
        issuer.willSay("stranger", "nobody@elsewhere.example", List.of());
        assertTrue(signIn(browser()).uri().toString().endsWith("/login?unknown"));
    }

    @Test
    void aCallbackWithoutItsBeginningIsRefused() throws Exception {
        var answer = browser()
                .send(
                        HttpRequest.newBuilder(URI.create(product.url() + "/sign-in/oidc/callback?code=x&state=y"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.uri().toString().endsWith("/login?error"));
    }

    @Test
    void tokensOfTheIssuerOpenTheApiWithTheirOwnersRights() {
        String good = issuer.token(
                        "subject-eli", Map.of("email", "eli.moen@levanger.example", "email_verified", true), 600)
                .serialize();
        assertEquals(200, new Api(product, good).get("/incidents").status());
        assertEquals(
                403,
                new Api(product, good)
                        .get("/reports/operations?from=2026-01-01&to=2026-02-01")
                        .status());
        String altered = good.substring(0, good.length() - 6) + "AAAAAA";
        assertEquals(401, new Api(product, altered).get("/incidents").status());
        String old = issuer.token("subject-eli", Map.of("email", "eli.moen@levanger.example"), -600)
                .serialize();
        assertEquals(401, new Api(product, old).get("/incidents").status());
    }
}
