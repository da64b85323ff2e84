package no.samdrift.web.ui.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.part.Screen;

/** The navigation of the person before the screen. */
@ApplicationScoped
public class Menu {
    @Inject
    Instance<Screen> all;

    @Inject
    CurrentCaller caller;

    private List<Screen> screens;

    @PostConstruct
    void collect() {
        screens = all.stream().sorted(Comparator.comparingInt(Screen::order)).toList();
    }

    public List<Screen> visible() {
        Caller who = caller.get();
        return screens.stream()
                .filter(screen -> screen.section() != null && screen.listed().test(who))
                .toList();
    }

    /** The screen a view is; empty for what is about one thing. */
    public Optional<Screen> of(Class<?> view) {
        return screens.stream().filter(screen -> screen.view() == view).findFirst();
    }
}
