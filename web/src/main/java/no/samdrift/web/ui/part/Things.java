package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;

/** All that has a page, by its kind: so that a floor can name what a floor above keeps. */
@ApplicationScoped
public class Things {
    @Inject
    Instance<Thing> all;

    @Inject
    CurrentCaller caller;

    private Map<String, Thing> byKind;

    @PostConstruct
    void collect() {
        byKind = all.stream().collect(Collectors.toUnmodifiableMap(Thing::kind, thing -> thing));
    }

    public Collection<Thing> all() {
        return byKind.values();
    }

    public Thing of(String kind) {
        return find(kind).orElseThrow(() -> new NoSuchElementException("Nothing of kind " + kind + " has a page"));
    }

    public Optional<Thing> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** Its name, leading to its page whoever may read such pages; a dash where there is none. */
    public Component link(String kind, Object key, String name) {
        if (key == null || name == null) return new Span(name == null ? "–" : name);
        Thing thing = of(kind);
        return thing.read().test(caller.get()) ? new Anchor(thing.href(key), name) : new Span(name);
    }
}
