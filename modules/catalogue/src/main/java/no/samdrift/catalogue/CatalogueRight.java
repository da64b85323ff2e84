package no.samdrift.catalogue;

import static no.samdrift.kernel.access.Role.*;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What this floor asks for. */
public enum CatalogueRight implements Right {
    /** The service catalogue: every employee may see what is offered. */
    READ_SERVICES(Role.values()),
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
