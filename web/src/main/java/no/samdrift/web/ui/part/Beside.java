package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a floor above has to say on the page of a thing below: its open cases, its problems. A bean each; the page asks all
 * of them and knows none.
 */
public interface Beside {
    /** @param kind of the thing, as feed and search call it */
    Optional<Component> of(String kind, long id);
}
