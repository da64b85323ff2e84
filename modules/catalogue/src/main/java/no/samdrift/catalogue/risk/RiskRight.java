package no.samdrift.catalogue.risk;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What risks ask for. */
public enum RiskRight implements Right {
    READ(
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            ENTERPRISE_ARCHITECT,
            CONTRACT_MANAGER,
            DATA_PROTECTION_OFFICER,
            AUDITOR,
            ADMINISTRATOR,
            SYSTEM_OWNER,
            SYSTEM_ADMINISTRATOR,
            SYSTEM_COORDINATOR,
            MUNICIPAL_DIRECTOR,
            UNIT_LEADER,
            COUNCIL_CHAIR,
            BOARD_MEMBER),
    WRITE(
            ADMINISTRATOR,
            ENTERPRISE_ARCHITECT,
            OPERATIONS_MANAGER,
            DATA_PROTECTION_OFFICER,
            SYSTEM_COORDINATOR,
            SYSTEM_OWNER);

    private final Set<Role> roles;

    RiskRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
