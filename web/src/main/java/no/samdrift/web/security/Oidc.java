package no.samdrift.web.security;

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

    @Inject
    private Accounts accounts;

    @Inject
    private GroupMappings mappings;

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
            return caller(processor().process(jwt, null), origin);
        } catch (Exception e) {
            LOG.log(Level.FINE, "JWT refused", e);
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JWTClaimsSet claims, String origin) {
        String subject = claims.getSubject();
        if (subject == null) return Optional.empty();
        String email = claims.getClaim("email") instanceof String text
                        && !Boolean.FALSE.equals(claims.getClaim("email_verified"))
                ? text
                : null;
        Optional<Caller> caller = accounts.signInBySubject(subject, email, origin);
        if (caller.isEmpty() || !(claims.getClaim(groupsClaim) instanceof List<?> groups)) return caller;
        List<String> names = groups.stream().map(String::valueOf).toList();
        mappings.apply(caller.get().personId(), names, origin);
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
