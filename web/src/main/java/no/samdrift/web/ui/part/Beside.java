package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a floor above has to say on the page of a thing below: its open cases, its agreements. A bean each; the page asks all
 * of them and knows none.
 */
public interface Beside {
    Optional<Component> of(About about);

    /** Its place among the others, as {@link Screen#order}. */
    int order();

    /** Whether it is short and stands in a column with others; else it has the width of the page. */
    default boolean inColumn() {
        return false;
    }

    /** Whether it is so quiet that it stands in the head of the page, with what can be done. */
    default boolean inHead() {
        return false;
    }

    /** Whether it stands on the thing's own page alone, not where another shows its neighbour too. */
    default boolean ofItself() {
        return false;
    }
}
