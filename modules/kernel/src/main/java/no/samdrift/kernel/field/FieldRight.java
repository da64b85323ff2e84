package no.samdrift.kernel.field;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What own fields ask for. */
public enum FieldRight implements Right {
    /** Saying which fields there are, for the whole. */
    DEFINE;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
