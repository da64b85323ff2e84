package no.samdrift.web.ui.servicedesk.problem;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.servicedesk.problem.ProblemRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class ProblemMenu implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of(
                "menu.section.servicedesk",
                "problems.title",
                VaadinIcon.BUG,
                ProblemsView.class,
                105,
                ProblemRight.READ));
    }
}
