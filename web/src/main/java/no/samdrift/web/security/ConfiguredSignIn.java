package no.samdrift.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.cooperation.access.SignInRules;
import no.samdrift.kernel.access.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of signing in as the installation sets them. */
@ApplicationScoped
class ConfiguredSignIn implements SignInRules {
    @Inject
    @ConfigProperty(name = "samdrift.session.longest", defaultValue = "PT12H")
    private Duration session;

    @Inject
    @ConfigProperty(name = "samdrift.token.longest.days", defaultValue = "90")
    private int tokenDays;

    /** Names of roles, separated by commas. */
    @Inject
    @ConfigProperty(name = "samdrift.second.factor.roles")
    private Optional<String> roles;

    /** 32 bytes in base64; made by the launcher where none is set. */
    @Inject
    @ConfigProperty(name = "samdrift.secret.key")
    private Optional<String> key;

    @Override
    public Duration longestSession() {
        return session;
    }

    @Override
    public Duration longestToken() {
        return Duration.ofDays(tokenDays);
    }

    @Override
    public Set<Role> rolesWithSecondFactor() {
        return Arrays.stream(roles.orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<byte[]> secretKey() {
        return key.filter(text -> !text.isBlank())
                .map(text -> Base64.getDecoder().decode(text.strip()))
                .filter(bytes -> bytes.length == 32);
    }
}
