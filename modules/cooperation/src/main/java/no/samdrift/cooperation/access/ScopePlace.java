package no.samdrift.cooperation.access;

import java.util.Optional;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;

/** Where a thing stands that a grant may be limited to; answered by the floor that keeps it. */
public interface ScopePlace {
    ScopeKind kind();

    /** Nothing where there is no such thing. */
    Optional<Target> of(long id);
}
