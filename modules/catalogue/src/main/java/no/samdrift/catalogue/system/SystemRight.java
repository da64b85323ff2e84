package no.samdrift.catalogue.system;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What the register of systems asks for. */
public enum SystemRight implements Right {
    /** Everything that is kept of a system, cost included, within the scope. */
    READ(
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
            SUPER_USER,
            SYSTEM_COORDINATOR,
            CUSTOMER,
            MUNICIPAL_DIRECTOR,
            UNIT_LEADER,
            DISCIPLINE_LEAD,
            COUNCIL_CHAIR,
            BOARD_MEMBER),
    /** Registering systems and keeping them true. */
    WRITE(ADMINISTRATOR, ENTERPRISE_ARCHITECT, OPERATIONS_MANAGER, SYSTEM_COORDINATOR, SYSTEM_OWNER);

    private final Set<Role> roles;

    SystemRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
