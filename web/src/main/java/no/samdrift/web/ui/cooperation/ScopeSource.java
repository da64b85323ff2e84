package no.samdrift.web.ui.cooperation;

import java.util.List;
import java.util.function.Predicate;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;

/** The things of a floor above that a role can be limited to. A bean for each kind of scope. */
public interface ScopeSource {
    ScopeKind kind();

    /** What the thing is called, where the caller may know it; else what such things are called. */
    String name(long id);

    /** Those for which the caller may give a role. */
    List<Ref> choices(Predicate<Target> may);
}
