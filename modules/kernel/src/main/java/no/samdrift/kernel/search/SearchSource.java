package no.samdrift.kernel.search;

import java.util.Collection;
import java.util.List;
import no.samdrift.kernel.access.Right;

/** Gives the search its documents of one kind, and says which right finds them. Read as the house. */
public interface SearchSource {
    String kind();

    /** The right whose visibility limits what a caller finds. */
    Right right();

    /** Whether all who hold the right see all of it, wherever they stand. */
    default boolean forEverybody() {
        return false;
    }

    /** The documents of the ids that still exist. */
    List<SearchDocument> load(Collection<Long> ids);

    /** Documents in order of id, after the given one: for building the index anew. */
    List<SearchDocument> after(long id, int limit);
}
