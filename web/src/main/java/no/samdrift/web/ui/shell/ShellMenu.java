package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ShellMenu implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forAll("menu.section.home", "home.title", VaadinIcon.HOME_O, HomeView.class, 0));
    }
}
