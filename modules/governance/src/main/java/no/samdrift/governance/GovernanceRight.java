package no.samdrift.governance;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. */
public enum GovernanceRight implements Right {
    /** Decisions, keys, shares, frames: those who lead, decide, count and control, whichever member they are of. */
    READ(
            SYSTEM_OWNER,
            SYSTEM_COORDINATOR,
            UNIT_LEADER,
            CUSTOMER,
            OPERATIONS_MANAGER,
            ENTERPRISE_ARCHITECT,
            CONTRACT_MANAGER,
            DISCIPLINE_LEAD,
            COUNCIL_CHAIR,
            MUNICIPAL_DIRECTOR,
            BOARD_MEMBER,
            CONTROLLER,
            DATA_PROTECTION_OFFICER,
            AUDITOR,
            ADMINISTRATOR),
    /** What one member pays, line by line: its own people, and those who stand for the whole. */
    READ_STATEMENTS(
            CUSTOMER,
            UNIT_LEADER,
            SYSTEM_COORDINATOR,
            MUNICIPAL_DIRECTOR,
            OPERATIONS_MANAGER,
            CONTRACT_MANAGER,
            COUNCIL_CHAIR,
            BOARD_MEMBER,
            CONTROLLER,
            AUDITOR,
            ADMINISTRATOR),
    WRITE_DECISIONS(COUNCIL_CHAIR, OPERATIONS_MANAGER, ADMINISTRATOR),
    /** Keys, shares and frames. */
    WRITE_MONEY(CONTROLLER, OPERATIONS_MANAGER, ADMINISTRATOR);

    private final Set<Role> roles;

    GovernanceRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
