package no.samdrift.web.security;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.cooperation.access.SecondFactors.Passkey;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.refusal.RuleBroken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passkeys (WebAuthn). They belong to the public host name for good: whoever moves the house to another loses them all.
 */
@ApplicationScoped
public class Passkeys {
    private static final Logger LOG = Logger.getLogger(Passkeys.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PATIENCE_MS = 300_000;
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();

    @Inject
    private SecondFactors factors;

    /** The address users know the house by; where it is not set, the one this browser used. */
    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    private Optional<String> publicUrl;

    public static String challenge() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return BASE64.encodeToString(random);
    }

    /** What the browser asks its authenticator to make, as JSON. */
    public String creation(Caller caller, String challenge, String url) {
        byte[] user = String.valueOf(caller.personId()).getBytes(StandardCharsets.US_ASCII);
        return Json.write(Map.of(
                "rp", Map.of("id", host(url), "name", "Samdrift"),
                "user",
                        Map.of(
                                "id", BASE64.encodeToString(user),
                                "name", caller.username(),
                                "displayName", caller.name()),
                "challenge", challenge,
                "pubKeyCredParams",
                        List.of(Map.of("type", "public-key", "alg", -7), Map.of("type", "public-key", "alg", -257)),
                "excludeCredentials", credentials(caller.personId()),
                "authenticatorSelection", Map.of("userVerification", "required", "residentKey", "preferred"),
                "attestation", "none",
                "timeout", PATIENCE_MS));
    }

    /** What the browser asks its authenticator to prove, as JSON. */
    public String request(long personId, String challenge, String url) {
        return Json.write(Map.of(
                "challenge",
                challenge,
                "rpId",
                host(url),
                "allowCredentials",
                credentials(personId),
                "userVerification",
                "required",
                "timeout",
                PATIENCE_MS));
    }

    private List<Map<String, String>> credentials(long personId) {
        return factors.passkeys(personId).stream()
                .map(key -> Map.of("type", "public-key", "id", key.credentialId()))
                .toList();
    }

    /** Keeps what the authenticator made. */
    public List<String> register(String name, String challenge, String url, String answer) {
        try {
            RegistrationData made = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(challenge, url), null, true, true));
            var authenticator = made.getAttestationObject().getAuthenticatorData();
            String id = BASE64.encodeToString(
                    authenticator.getAttestedCredentialData().getCredentialId());
            return factors.addPasskey(name, id, answer, authenticator.getSignCount());
        } catch (WebAuthnException e) {
            LOG.log(Level.INFO, "Passkey not registered", e);
            throw new RuleBroken("badPasskey");
        }
    }

    /** Whether the answer proves one of the person's keys, for this challenge and this address. */
    public boolean proves(long personId, String challenge, String url, String answer) {
        if (answer == null || answer.length() > 16_384) return false;
        try {
            var parsed = manager.parseAuthenticationResponseJSON(answer);
            String id = BASE64.encodeToString(parsed.getCredentialId());
            Optional<Passkey> key = factors.passkeys(personId).stream()
                    .filter(each -> each.credentialId().equals(id))
                    .findFirst();
            if (key.isEmpty()) return false;
            var proved = manager.verify(
                    parsed, new AuthenticationParameters(server(challenge, url), record(key.get()), null, true, true));
            return factors.used(key.get(), proved.getAuthenticatorData().getSignCount());
        } catch (WebAuthnException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Passkey refused", e);
            return false;
        }
    }

    private CredentialRecordImpl record(Passkey key) {
        RegistrationData made = manager.parseRegistrationResponseJSON(key.registration());
        var record = new CredentialRecordImpl(
                made.getAttestationObject(),
                made.getCollectedClientData(),
                made.getClientExtensions(),
                made.getTransports());
        record.setCounter(key.counter());
        return record;
    }

    private ServerProperty server(String challenge, String url) {
        URI home = home(url);
        String port = home.getPort() < 0 ? "" : ":" + home.getPort();
        return ServerProperty.builder()
                .origin(new Origin(home.getScheme() + "://" + home.getHost() + port))
                .rpId(home.getHost())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private String host(String url) {
        return home(url).getHost();
    }

    private URI home(String url) {
        return URI.create(publicUrl.orElse(url));
    }
}
