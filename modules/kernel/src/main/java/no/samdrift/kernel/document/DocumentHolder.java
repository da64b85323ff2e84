package no.samdrift.kernel.document;

import java.util.Set;
import no.samdrift.kernel.refusal.NotFound;

/** What documents may hang on: a bean in the floor that keeps it, which asks the thing's own service. */
public interface DocumentHolder {
    /** The kinds it speaks for, as feed, search and address call them. */
    Set<String> kinds();

    /**
     * The thing by its key in the address, which is its id unless it has another.
     *
     * @throws NotFound where it is not, or not for the caller to see
     */
    default DocumentPlace named(String kind, String key) {
        if (!key.matches("\\d{1,18}")) throw new NotFound(kind, key);
        return placed(kind, Long.parseLong(key));
    }

    /** The same by its id. */
    DocumentPlace placed(String kind, long id);

    /** Whether people talk there in another way, as in the timeline of a case: then it takes no comments. */
    default boolean hasTimeline() {
        return false;
    }
}
