package no.samdrift.web.ui.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Choosable;

/** A system, by its code and name. */
@ApplicationScoped
class ChosenSystems implements Choosable {
    @Inject
    Systems systems;

    @Override
    public String kind() {
        return "system";
    }

    @Override
    public List<Ref> find(String text, int offset, int limit) {
        return systems.slice(new Systems.Filter(text, null, null, null, null, null, null), offset, limit).stream()
                .map(s -> new Ref(s.id(), s.code(), s.name()))
                .toList();
    }
}
