package no.samdrift.cooperation.webhook;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What telling other systems asks for. */
public enum WebhookRight implements Right {
    /** Who outside is told what, and what was sent. */
    ADMINISTER;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
