package no.samdrift.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.cooperation.access.Tokens;
import no.samdrift.kernel.access.Caller;

/** The caller of an {@code Authorization: Bearer} header: a token of ours, or a JWT of the configured issuer. */
@ApplicationScoped
public class BearerTokens {
    @Inject
    Tokens tokens;

    @Inject
    Oidc oidc;

    public Optional<Caller> caller(String header, String origin) {
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) return Optional.empty();
        String token = header.substring(7).strip();
        return token.startsWith("sd_") ? tokens.caller(token, origin) : oidc.callerOfJwt(token, origin);
    }
}
