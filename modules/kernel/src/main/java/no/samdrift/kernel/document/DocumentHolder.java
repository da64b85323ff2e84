package no.samdrift.kernel.document;

import java.util.Set;
import no.samdrift.kernel.refusal.NotFound;

/** What documents may hang on: a bean in the floor that keeps it, which asks the thing's own service. */
public interface DocumentHolder {
    /** The kinds it speaks for, as feed, search and address call them. */
    Set<String> kinds();

    /**
     * The thing by its key in the address.
     *
     * @throws NotFound where it is not, or not for the caller to see
     */
    DocumentPlace named(String kind, String key);

    /** The same by its id. */
    DocumentPlace placed(String kind, long id);
}
