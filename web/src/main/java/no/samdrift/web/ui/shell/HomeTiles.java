package no.samdrift.web.ui.shell;

import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.ui.part.KeyFigure;

/** What a part of the product has to tell its user first; a CDI bean. */
public interface HomeTiles {
    /** Place on the page, as in {@link MenuEntry#order()}. */
    int order();

    /** Empty when it does not concern the caller. */
    List<KeyFigure> figures(Caller caller);
}
