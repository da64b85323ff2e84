package no.samdrift.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.GroupMappings;
import no.samdrift.kernel.access.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sign-in by an OpenID Connect issuer (Entra ID, Ansattporten, …): code flow with PKCE, and its JWTs on the API. */
@ApplicationScoped
public class Oidc {
    private static final Logger LOG = Logger.getLogger(Oidc.class.getName());

    @Inject
    @ConfigProperty(name = "samdrift.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "samdrift.oidc.client.id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "samdrift.oidc.client.secret")
    private Optional<String> clientSecret;

    /** The audience of JWTs on the API; the client id where it is not set. */
    @Inject
    @ConfigProperty(name = "samdrift.oidc.audience")
    private Optional<String> audience;

    @Inject
    @ConfigProperty(name = "samdrift.oidc.groups.claim", defaultValue = "groups")
    private String groupsClaim;

    /** Whether the issuer's e-mail addresses are known to be verified although its tokens do not say so (Entra ID). */
    @Inject
    @ConfigProperty(name = "samdrift.oidc.trust.email", defaultValue = "false")
    private boolean trustsEmail;

    @Inject
    private Accounts accounts;

    @Inject
    private GroupMappings mappings;

    /** What a subject's groups gave lately: a program's calls do not each work it out anew. */
    private record Applied(long personId, List<String> groups) {}

    private final Cache<String, Applied> applied = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private volatile OIDCProviderMetadata metadata;
    private volatile DefaultJWTProcessor<SecurityContext> processor;

    public boolean configured() {
        return issuer.isPresent() && clientId.isPresent();
    }

    /** What the browser must bring back: kept in its session until it does. */
    public record Attempt(String state, String nonce, String verifier) implements java.io.Serializable {
        public static Attempt begin() {
            return new Attempt(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    public URI authorization(Attempt attempt, URI callback) throws IOException {
        return new AuthenticationRequest.Builder(
                        com.nimbusds.oauth2.sdk.ResponseType.CODE,
                        new com.nimbusds.oauth2.sdk.Scope("openid", "profile", "email"),
                        new ClientID(clientId.orElseThrow()),
                        callback)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** The caller the issuer vouches for, or nothing where nobody here is known by that subject or e-mail. */
    public Optional<Caller> signIn(Attempt attempt, String code, URI callback, String origin) throws IOException {
        try {
            var grant = new AuthorizationCodeGrant(
                    new AuthorizationCode(code), callback, new CodeVerifier(attempt.verifier()));
            ClientID client = new ClientID(clientId.orElseThrow());
            var request = clientSecret.isPresent()
                    ? new TokenRequest.Builder(
                            metadata().getTokenEndpointURI(),
                            new ClientSecretBasic(client, new Secret(clientSecret.get())),
                            grant)
                    : new TokenRequest.Builder(metadata().getTokenEndpointURI(), client, grant);
            var answer = OIDCTokenResponseParser.parse(
                    request.build().toHTTPRequest().send());
            if (!answer.indicatesSuccess()) {
                LOG.warning(
                        () -> "OIDC token endpoint: " + answer.toErrorResponse().getErrorObject());
                return Optional.empty();
            }
            var idToken = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            var claims = new IDTokenValidator(
                            new Issuer(issuer.orElseThrow()),
                            client,
                            JWSAlgorithm.RS256,
                            metadata().getJWKSetURI().toURL())
                    .validate(idToken, new Nonce(attempt.nonce()));
            return caller(claims.toJWTClaimsSet(), origin);
        } catch (ParseException | com.nimbusds.jose.proc.BadJOSEException | com.nimbusds.jose.JOSEException e) {
            LOG.log(Level.WARNING, "OIDC sign-in refused", e);
            return Optional.empty();
        }
    }

    /** The caller of a JWT on the API; nothing where it is not valid, for whatever reason. */
    public Optional<Caller> callerOfJwt(String jwt, String origin) {
        if (!configured() || jwt.length() > 16_384) return Optional.empty();
        try {
            JWTClaimsSet claims = processor().process(jwt, null);
            // an ID token tells a client who signed in; it is no key to the API
            return claims.getClaim("nonce") == null ? caller(claims, origin) : Optional.empty();
        } catch (Exception e) {
            LOG.log(Level.FINE, "JWT refused", e);
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JWTClaimsSet claims, String origin) {
        String subject = claims.getSubject();
        if (subject == null) return Optional.empty();
        String email = claims.getClaim("email") instanceof String text
                        && (trustsEmail || Boolean.TRUE.equals(claims.getClaim("email_verified")))
                ? text
                : null;
        Optional<Caller> caller = accounts.signInBySubject(subject, email, origin);
        if (caller.isEmpty()) return caller;
        // no claim is no group: some issuers leave it out above so many groups
        List<String> names = claims.getClaim(groupsClaim) instanceof List<?> groups
                ? groups.stream().map(String::valueOf).sorted().toList()
                : List.of();
        Applied now = new Applied(caller.get().personId(), names);
        if (now.equals(applied.getIfPresent(subject))) return caller;
        mappings.apply(now.personId(), names, origin);
        applied.put(subject, now);
        return accounts.signInBySubject(subject, email, origin);
    }

    private OIDCProviderMetadata metadata() throws IOException {
        OIDCProviderMetadata known = metadata;
        if (known != null) return known;
        try {
            return metadata = OIDCProviderMetadata.resolve(new Issuer(issuer.orElseThrow()), 5000, 5000);
        } catch (com.nimbusds.oauth2.sdk.GeneralException e) {
            throw new IOException(e);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws IOException {
        if (processor != null) return processor;
        var made = new DefaultJWTProcessor<SecurityContext>();
        made.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256),
                JWKSourceBuilder.create(metadata().getJWKSetURI().toURL()).build()));
        made.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience.or(() -> clientId).orElseThrow(),
                new JWTClaimsSet.Builder().issuer(issuer.orElseThrow()).build(),
                Set.of("sub", "exp")));
        return processor = made;
    }
}
