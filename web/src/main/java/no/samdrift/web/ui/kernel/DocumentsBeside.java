package no.samdrift.web.ui.kernel;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.kernel.document.Documents;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.DocumentBlock;
import no.samdrift.web.ui.part.DocumentDesk;

/** The documents on the page of whatever documents may hang on. */
@ApplicationScoped
class DocumentsBeside implements Beside {
    @Inject
    Documents documents;

    @Inject
    DocumentDesk desk;

    @Override
    public Optional<Component> of(String kind, long id) {
        if (!documents.knows(kind)) return Optional.empty();
        return Optional.of(new DocumentBlock(desk, kind, id, documents.address(kind, id)));
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
