package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samdrift.kernel.document.DocumentPlaces;

/** All that have something to say beside a thing, in their order. */
@ApplicationScoped
public class Besides {
    @Inject
    Instance<Beside> all;

    @Inject
    DocumentPlaces places;

    public About about(String kind, long id) {
        return new About(kind, id, () -> places.knows(kind) ? Optional.of(places.placed(kind, id)) : Optional.empty());
    }

    Stream<Beside> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Beside::order));
    }

    public List<Component> of(About about) {
        return inOrder().flatMap(each -> each.of(about).stream()).toList();
    }
}
