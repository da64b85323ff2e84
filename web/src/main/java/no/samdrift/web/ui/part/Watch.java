package no.samdrift.web.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;

/** Looks after long work while it is on the page, twice a second by a request of its own, until there is no more to see. */
public class Watch extends Span {
    private static final String AGAIN = "setTimeout(() => this.dispatchEvent(new CustomEvent('look')), 500)";

    /** @param look draws how far it is; false where it is over */
    public Watch(BooleanSupplier look) {
        getElement().addEventListener("look", e -> {
            if (look.getAsBoolean() && isAttached()) again();
        });
        addAttachListener(e -> again());
    }

    private void again() {
        getElement().executeJs(AGAIN);
    }
}
