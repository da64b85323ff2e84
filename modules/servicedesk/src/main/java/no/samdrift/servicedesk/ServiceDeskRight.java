package no.samdrift.servicedesk;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. End users hold what they hold for their own cases only. */
public enum ServiceDeskRight implements Right {
    /** Cases within the scope, with what was said openly in them. */
    READ_INCIDENTS(
            END_USER,
            SUPER_USER,
            SYSTEM_ADMINISTRATOR,
            SYSTEM_OWNER,
            SYSTEM_COORDINATOR,
            UNIT_LEADER,
            CUSTOMER,
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            CONTRACT_MANAGER,
            ENTERPRISE_ARCHITECT,
            VENDOR,
            AUDITOR,
            ADMINISTRATOR),
    /** Registering a case for oneself, or for others within the scope. */
    LOG_INCIDENTS(
            END_USER,
            SUPER_USER,
            SYSTEM_ADMINISTRATOR,
            SYSTEM_COORDINATOR,
            UNIT_LEADER,
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            ADMINISTRATOR),
    /** An open answer in a case. */
    REPLY(
            END_USER,
            SUPER_USER,
            SYSTEM_ADMINISTRATOR,
            VENDOR,
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            ON_CALL,
            ADMINISTRATOR),
    /** Assigning, changing, solving: the operation's own work. */
    WORK_INCIDENTS(SERVICE_DESK_AGENT, OPERATIONS_MANAGER, ON_CALL, ADMINISTRATOR),
    /** Internal notes, alarms and the full history. */
    READ_INTERNAL(SERVICE_DESK_AGENT, OPERATIONS_MANAGER, ON_CALL, AUDITOR, ADMINISTRATOR),
    /** Every restricted case within the scope, of those that are read anyway. Who audits may demand to see all of it. */
    READ_RESTRICTED(OPERATIONS_MANAGER, AUDITOR),
    /** Figures of the operation, within the scope. */
    READ_REPORTS(
            SERVICE_DESK_AGENT,
            OPERATIONS_MANAGER,
            CUSTOMER,
            SYSTEM_COORDINATOR,
            MUNICIPAL_DIRECTOR,
            BOARD_MEMBER,
            COUNCIL_CHAIR,
            CONTROLLER,
            CONTRACT_MANAGER,
            ENTERPRISE_ARCHITECT,
            AUDITOR,
            ADMINISTRATOR),
    /** Bringing in the history of another system. */
    IMPORT(OPERATIONS_MANAGER, ADMINISTRATOR),
    /** Teams and who is in them. */
    ADMINISTER_TEAMS(OPERATIONS_MANAGER, ADMINISTRATOR);

    private final Set<Role> roles;

    ServiceDeskRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
