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
    private final Instance<MenuSource> sources;
    private final CurrentCaller caller;

    protected Menu() {
        this(null, null);
    }

    @Inject
    public Menu(Instance<MenuSource> sources, CurrentCaller caller) {
        this.sources = sources;
        this.caller = caller;
    }

    public List<MenuEntry> visible() {
        Caller who = caller.get();
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.shown().test(who))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}
