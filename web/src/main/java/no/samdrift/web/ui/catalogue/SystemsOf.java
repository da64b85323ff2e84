package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.LinkList;

/** The systems of a member, or those a service stands on. */
@ApplicationScoped
class SystemsOf implements Beside {
    private static final int MOST = 500;

    @Inject
    Systems systems;

    @Inject
    Services services;

    @Inject
    CurrentCaller caller;

    @Override
    public Optional<Component> of(About about) {
        if (!caller.get().anywhere(SystemRight.READ)) return Optional.empty();
        long id = about.id();
        return switch (about.kind()) {
            case "member" -> Optional.of(list(Systems.Filter.ofMember(id), false));
            case "service" ->
                Optional.of(list(Systems.Filter.ofService(services.byId(id).code()), true));
            default -> Optional.empty();
        };
    }

    private Component list(Systems.Filter filter, boolean anyMember) {
        LinkList list = new LinkList();
        systems.slice(filter, 0, MOST)
                .forEach(s -> list.link(
                        CatalogueScreens.SYSTEM.href(s.code()),
                        s.name(),
                        anyMember ? s.code() + ", " + s.member() : s.code()));
        return list.under(t("systems.title"));
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean inColumn() {
        return true;
    }
}
