package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.change.Changed;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** Documents are found where the thing is found: so when the thing moves, they are placed anew. */
@ApplicationScoped
public class DocumentSearch {
    @Inject
    Sql sql;

    @Inject
    Changes changes;

    @Inject
    DocumentPlaces places;

    private record Hung(long id, boolean internal) {}

    /** As the search calls the documents of a kind of things; of those that are internal there is a kind of its own. */
    public static String kind(String thing, boolean internal) {
        return thing + (internal ? "-internal-document" : "-document");
    }

    /**
     * What the search finds of the documents on one kind of things, placed as the things are.
     *
     * @param right of the things' own source; of those who read internal entries where {@code internal}
     * @param forEverybody as in the things' own source
     * @param placed columns of the thing {@code t} as {@link SearchDocument} names them: key, hint and where it stands
     * @param things their table and its neighbours
     */
    public static SearchSource of(
            String thing, boolean internal, Right right, boolean forEverybody, String placed, String things) {
        return of(thing, internal, right, forEverybody, null, placed, things);
    }

    /** The same of things that may be kept to some; {@code closed} and the column {@code closed_to} as in {@link SearchSource}. */
    public static SearchSource of(
            String thing,
            boolean internal,
            Right right,
            boolean forEverybody,
            Right closed,
            String placed,
            String things) {
        return new SearchSource(kind(thing, internal), right, forEverybody, null, closed, """
                x.id, x.name as title, x.text, 0 as `rank`, %s
                from kernel_document_found x join %s on t.id = x.thing_id
                where x.kind = '%s' and x.internal = %s""".formatted(
                        placed, things, thing, internal));
    }

    void follow(@Observes Changed changed) {
        if (!places.knows(changed.kind())) return;
        List<Hung> hung = sql.list(
                Hung.class,
                "select id, internal from kernel_document where kind = :kind and thing_id = :id",
                Map.of("kind", changed.kind(), "id", changed.subjectId()));
        hung.forEach(each -> changes.put(kind(changed.kind(), each.internal()), each.id()));
    }
}
