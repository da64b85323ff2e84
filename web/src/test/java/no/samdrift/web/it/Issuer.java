package no.samdrift.web.it;

import com.nimbusds.jwt.SignedJWT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A real OpenID Connect issuer on this machine. */
public final class Issuer {
    static final String CLIENT = "samdrift";
    private static Issuer shared;
    private final MockOAuth2Server server = new MockOAuth2Server();

    private Issuer() {
        server.start();
    }

    public static synchronized Issuer shared() {
        if (shared == null) shared = new Issuer();
        return shared;
    }

    String url() {
        return server.issuerUrl("house").toString().replace("127.0.0.1", "localhost");
    }

    /** What the next sign-in will say of the person; {@code groups} null: nothing of them. */
    public void willSay(String subject, String email, List<String> groups) {
        Map<String, Object> claims = new HashMap<>(Map.of("email", email, "email_verified", true));
        if (groups != null) claims.put("groups", groups);
        server.enqueueCallback(new DefaultOAuth2TokenCallback("house", subject, "JWT", List.of(CLIENT), claims, 3600));
    }

    public SignedJWT token(String subject, Map<String, Object> claims, long seconds) {
        return server.issueToken(
                "house",
                CLIENT,
                new DefaultOAuth2TokenCallback("house", subject, "JWT", List.of(CLIENT), claims, seconds));
    }
}
