package no.samdrift.cooperation.privacy;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What is asked for before texts about people are read or taken away. */
public enum PrivacyRight implements Right {
    READ,
    REDACT;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DATA_PROTECTION_OFFICER);
    }
}
