package no.samdrift.servicedesk.monitoring;

import static no.samdrift.kernel.access.Role.ADMINISTRATOR;
import static no.samdrift.kernel.access.Role.OPERATIONS_MANAGER;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What the sources of alerts ask for. */
public enum MonitoringRight implements Right {
    /** Which systems report, how they are read, and what came: for the whole co-operation, whose machines they watch. */
    ADMINISTER;

    @Override
    public Set<Role> roles() {
        return Set.of(OPERATIONS_MANAGER, ADMINISTRATOR);
    }
}
