package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Issuer;
import no.samdrift.web.it.Product;
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
        mapped();
        issuer.willSay("subject-lars", "lars.belbo@snasa.example", List.of("ikt-drift", "unknown"));
        HttpResponse<String> landed = signIn(browser());
        assertEquals(200, landed.statusCode());
        assertEquals(product.url() + "/", landed.uri().toString());
        assertEquals("[{role=SERVICE_DESK_AGENT, source=directory}]", grants("subject-lars"));
        issuer.willSay("subject-lars", "lars.belbo@snasa.example", List.of());
        signIn(browser());
        assertEquals("[]", grants("subject-lars"), "no longer in the group, no longer in the role");
    }

    /** Some issuers leave the claim out above so many groups. */
    @Test
    void anIssuerThatSaysNothingOfGroupsTakesTheRoles() throws Exception {
        mapped();
        String email = email("Åse Gran");
        issuer.willSay("subject-ase", email, List.of("ikt-drift"));
        signIn(browser());
        assertEquals("[{role=SERVICE_DESK_AGENT, source=directory}]", grants("subject-ase"));
        issuer.willSay("subject-ase", email, null);
        signIn(browser());
        assertEquals("[]", grants("subject-ase"));
    }

    private void mapped() throws Exception {
        if (product.rows("select 1 from cooperation_group_mapping where group_name = 'ikt-drift'")
                .isEmpty())
            try (var connection = product.database();
                    var insert = connection.createStatement()) {
                insert.execute("insert into cooperation_group_mapping(id, group_name, role, scope, scope_id)"
                        + " values (77, 'ikt-drift', 'SERVICE_DESK_AGENT', 'COOPERATION', 0)");
            }
    }

    private String grants(String subject) throws Exception {
        return product.rows("select g.role, g.source from cooperation_grant g join cooperation_account a"
                        + " on a.person_id = g.person_id where a.oidc_subject = '" + subject
                        + "' and g.valid_to is null")
                .toString();
    }

    private String email(String name) throws Exception {
        return product.rows("select email from cooperation_person where name = '" + name + "'")
                .getFirst()
                .get("email")
                .toString();
    }

    /** An address that anybody could have typed is nobody's, and whoever is bound to one subject is not another's. */
    @Test
    void onlyAVerifiedAddressFindsItsPersonAndOnlyOnce() throws Exception {
        String email = email("Marit Kjerknes");
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("email", email),
                Map.of("email", email, "email_verified", false),
                Map.of("email", email, "email_verified", "true")))
            assertEquals(401, status("subject-marit", claims), claims.toString());
        Map<String, Object> verified = Map.of("email", email, "email_verified", true);
        assertEquals(200, status("subject-marit", verified));
        assertEquals(401, status("subject-of-another", verified));
        assertEquals(200, status("subject-marit", Map.of()), "known by the subject from now on");
    }

    private int status(String subject, Map<String, Object> claims) {
        String token = issuer.token(subject, claims, 600).serialize();
        return new Api(product, token).get("/incidents").status();
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
