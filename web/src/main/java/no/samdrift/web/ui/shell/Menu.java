package no.samdrift.web.ui.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;

/** The navigation of the person before the screen. */
@ApplicationScoped
public class Menu {
    @Inject
    Instance<MenuSource> sources;

    @Inject
    CurrentCaller caller;

    public List<MenuEntry> visible() {
        Caller who = caller.get();
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.shown().test(who))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}
