package no.samdrift.servicedesk.problem;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What problems ask for. */
public enum ProblemRight implements Right {
    READ(
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            CONTRACT_MANAGER,
            ENTERPRISE_ARCHITECT,
            SYSTEM_COORDINATOR,
            SYSTEM_OWNER,
            SYSTEM_ADMINISTRATOR,
            AUDITOR,
            ADMINISTRATOR),
    /** Registering problems and seeking their causes. */
    WORK(SERVICE_DESK_AGENT, OPERATIONS_MANAGER, ON_CALL, ADMINISTRATOR);

    private final Set<Role> roles;

    ProblemRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
