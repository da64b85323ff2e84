package no.samdrift.cooperation.view;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** R2. One's own views need no right. */
public enum ViewRight implements Right {
    /** Seeing the views that the operation shares. */
    READ_SHARED(
            SERVICE_DESK_AGENT,
            ON_CALL,
            OPERATIONS_MANAGER,
            ADMINISTRATOR,
            CONTRACT_MANAGER,
            CONTROLLER,
            ENTERPRISE_ARCHITECT),
    /** Keeping views for others. */
    SHARE(OPERATIONS_MANAGER, ADMINISTRATOR);

    private final Set<Role> roles;

    ViewRight(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
