package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.cooperation.ScopeSource;

/** A role may be limited to one system. */
@ApplicationScoped
class SystemScopes implements ScopeSource {
    private static final int ALL = 2000;

    @Inject
    Systems systems;

    @Inject
    CurrentCaller caller;

    @Override
    public ScopeKind kind() {
        return ScopeKind.SYSTEM;
    }

    @Override
    public String name(long id) {
        return caller.get().anywhere(SystemRight.READ) ? named(systems.byId(id).system()) : t("scope.SYSTEM");
    }

    @Override
    public List<Ref> choices(Predicate<Target> may) {
        return systems.slice(Systems.Filter.ALL, 0, ALL).stream()
                .filter(s -> may.test(new Target(s.memberId(), s.unitId(), s.id(), null, null)))
                .map(s -> new Ref(s.id(), "", named(s)))
                .toList();
    }

    private static String named(SystemRow system) {
        return system.name() + ", " + system.member();
    }
}
