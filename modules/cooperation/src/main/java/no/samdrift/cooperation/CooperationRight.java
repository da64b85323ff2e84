package no.samdrift.cooperation;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. */
public enum CooperationRight implements Right {
    /** Members, units, calendars: no secret to anybody who is signed in. */
    READ(Role.values()),
    /** Names and contact details of people, within the scope. */
    READ_PEOPLE(
            END_USER,
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            ADMINISTRATOR,
            AUDITOR,
            SYSTEM_COORDINATOR,
            CUSTOMER,
            UNIT_LEADER,
            CONTRACT_MANAGER,
            ENTERPRISE_ARCHITECT,
            DATA_PROTECTION_OFFICER),
    /** Registering and changing members, units, people. */
    ADMINISTER(ADMINISTRATOR),
    /** Giving and withdrawing roles, accounts and group mappings. */
    GRANT(ADMINISTRATOR),
    /** Seeing who holds which role. */
    READ_GRANTS(ADMINISTRATOR, AUDITOR, DATA_PROTECTION_OFFICER);

    private final Set<Role> roles;

    CooperationRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
