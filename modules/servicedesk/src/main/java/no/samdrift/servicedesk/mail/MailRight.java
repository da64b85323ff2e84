package no.samdrift.servicedesk.mail;

import static no.samdrift.kernel.access.Role.ADMINISTRATOR;
import static no.samdrift.kernel.access.Role.OPERATIONS_MANAGER;

import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;

/** What the quarantine asks for. */
public enum MailRight implements Right {
    /** Reading what waits, releasing it, deleting it: for the whole co-operation, as nobody knows yet whose it is. */
    HANDLE;

    @Override
    public Set<Role> roles() {
        return Set.of(OPERATIONS_MANAGER, ADMINISTRATOR);
    }
}
