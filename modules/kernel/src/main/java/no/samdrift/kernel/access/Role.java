package no.samdrift.kernel.access;

/** The roles of an inter-municipal IT co-operation. What each may do is said by the {@link Right}s that name it. */
public enum Role {
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
    ENTERPRISE_ARCHITECT,
    CONTRACT_MANAGER,
    VENDOR,
    DISCIPLINE_LEAD,
    COUNCIL_CHAIR,
    MUNICIPAL_DIRECTOR,
    BOARD_MEMBER,
    CONTROLLER,
    DATA_PROTECTION_OFFICER,
    AUDITOR,
    ADMINISTRATOR
}
