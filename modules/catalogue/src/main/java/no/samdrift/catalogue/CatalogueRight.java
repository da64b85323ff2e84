package no.samdrift.catalogue;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. */
public enum CatalogueRight implements Right {
    /** The service catalogue: every employee may see what is offered. */
    READ_SERVICES(Role.values()),
    /** What those who run a service, or answer for its use, say of it among themselves. */
    DISCUSS_SERVICES(
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            ENTERPRISE_ARCHITECT,
            CONTRACT_MANAGER,
            CONTROLLER,
            DATA_PROTECTION_OFFICER,
            AUDITOR,
            ADMINISTRATOR,
            SYSTEM_OWNER,
            SYSTEM_ADMINISTRATOR,
            SYSTEM_COORDINATOR,
            CUSTOMER,
            DISCIPLINE_LEAD,
            COUNCIL_CHAIR),
    /** Writing the catalogue and the agreed levels. */
    WRITE_SERVICES(ADMINISTRATOR, OPERATIONS_MANAGER);

    private final Set<Role> roles;

    CatalogueRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
