package no.samdrift.cooperation.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.access.Role;

/** What an installation decides about signing in; read from its configuration. */
public interface SignInRules {
    /** After so long a session ends, however busy it is. */
    Duration longestSession();

    /** How long a token may live at most. */
    Duration longestToken();

    /** Who holds one of these in a local account signs in with a second factor, or holds none of it. */
    Set<Role> rolesWithSecondFactor();

    /** 32 bytes that encrypt what second factors keep; nothing where none is set, and no factor can be set up then. */
    Optional<byte[]> secretKey();
}
