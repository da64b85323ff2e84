package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.web.ui.part.Screen;

/** The first screen, and all that a search finds. */
@ApplicationScoped
public class ShellScreens {
    @Produces
    static final Screen SEARCH = Screen.aside(SearchView.class, "search");

    @Produces
    static final Screen HOME =
            Screen.forAll(HomeView.class, "home", VaadinIcon.HOME_O, "menu.section.home", 0, caller -> true);

    @Produces
    static final Screen NOTICES = Screen.aside(NoticesView.class, "notices");
}
