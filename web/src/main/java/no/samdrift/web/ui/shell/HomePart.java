package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;

/** A part of the home page that is more than lines and figures, above them; a CDI bean. */
public interface HomePart {
    /** Place among the others, as in {@link HomeTiles#order()}. */
    int order();

    /** Empty when it does not concern the caller. */
    Optional<Component> of(Caller caller);
}
