package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.system.Gap;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** Systems in use that nobody answers for, as one line: they are filled in side by side. */
@ApplicationScoped
class GapWork implements HomeWork {
    @Inject
    Systems systems;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (!caller.anywhere(SystemRight.WRITE)) return List.of();
        long ownerless = systems.count(new Systems.Filter(null, null, null, null, null, null, Gap.OWNER, null));
        if (ownerless == 0) return List.of();
        return List.of(new ToDo(
                VaadinIcon.CUBES,
                CatalogueScreens.SYSTEMS.path() + "?without=OWNER",
                t("todo.gap.owner", ownerless),
                t("todo.gap.owner.why"),
                null,
                t("todo.gap.fill")));
    }
}
