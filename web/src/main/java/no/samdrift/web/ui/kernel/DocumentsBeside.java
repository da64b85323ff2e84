package no.samdrift.web.ui.kernel;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.DocumentBlock;
import no.samdrift.web.ui.part.DocumentDesk;

/** The documents on the page of whatever documents may hang on. */
@ApplicationScoped
class DocumentsBeside implements Beside {
    @Inject
    DocumentDesk desk;

    @Override
    public Optional<Component> of(About about) {
        return about.place().map(place -> new DocumentBlock(desk, place));
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
