package no.samdrift.kernel.access;

import java.util.Set;

/** What a service method asks for. Each floor declares its own in an enum. */
public interface Right {
    /** The roles that carry this right, each within the scope it was granted for. */
    Set<Role> roles();

    String name();
}
