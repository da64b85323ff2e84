package no.samdrift.sourcing;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. The vendors' own users hold none of it: they see the cases assigned to them, nothing else. */
public enum SourcingRight implements Right {
    /** Vendors and their contacts: those of the whole co-operation, or those the own member or system has to do with. */
    READ_VENDORS(
            SERVICE_DESK_AGENT,
            ON_CALL,
            OPERATIONS_MANAGER,
            ENTERPRISE_ARCHITECT,
            CONTRACT_MANAGER,
            CONTROLLER,
            DATA_PROTECTION_OFFICER,
            AUDITOR,
            ADMINISTRATOR,
            BOARD_MEMBER,
            COUNCIL_CHAIR,
            SYSTEM_OWNER,
            SYSTEM_ADMINISTRATOR,
            SYSTEM_COORDINATOR,
            CUSTOMER,
            MUNICIPAL_DIRECTOR,
            UNIT_LEADER),
    WRITE_VENDORS(CONTRACT_MANAGER, OPERATIONS_MANAGER, ADMINISTRATOR),
    /** Agreements with prices and deadlines: all, those the member is party to, or those of the own system. */
    READ_AGREEMENTS(
            CONTRACT_MANAGER,
            OPERATIONS_MANAGER,
            ADMINISTRATOR,
            AUDITOR,
            CONTROLLER,
            BOARD_MEMBER,
            COUNCIL_CHAIR,
            DATA_PROTECTION_OFFICER,
            ENTERPRISE_ARCHITECT,
            SYSTEM_OWNER,
            SYSTEM_COORDINATOR,
            CUSTOMER,
            MUNICIPAL_DIRECTOR,
            UNIT_LEADER),
    WRITE_AGREEMENTS(CONTRACT_MANAGER, OPERATIONS_MANAGER, ADMINISTRATOR);

    private final Set<Role> roles;

    SourcingRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
