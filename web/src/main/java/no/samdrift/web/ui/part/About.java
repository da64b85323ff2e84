package no.samdrift.web.ui.part;

import java.util.Optional;
import java.util.function.Supplier;
import no.samdrift.kernel.document.DocumentPlace;

/** The thing that a page is about, as all beside it are told of it. */
public final class About {
    private final String kind;
    private final long id;
    private final Supplier<Optional<DocumentPlace>> asked;
    private Optional<DocumentPlace> place;

    /** @param place is asked at most once, and by who needs it */
    About(String kind, long id, Supplier<Optional<DocumentPlace>> place) {
        this.kind = kind;
        this.id = id;
        this.asked = place;
    }

    /** As feed and search call it. */
    public String kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    public boolean is(String kind) {
        return this.kind.equals(kind);
    }

    /** Where documents, tasks and talk hang on it, and what the caller may do there; nothing where none do. */
    public Optional<DocumentPlace> place() {
        if (place == null) place = asked.get();
        return place;
    }
}
