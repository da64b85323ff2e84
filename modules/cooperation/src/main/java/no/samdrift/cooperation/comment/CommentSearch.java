package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.change.Changed;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** Comments are found where their thing is found: so when the thing moves, they are placed anew (R8). */
@ApplicationScoped
public class CommentSearch {
    @Inject
    Sql sql;

    @Inject
    Changes changes;

    @Inject
    DocumentPlaces places;

    /** As the search calls the comments on a kind of things. */
    public static String kind(String thing) {
        return thing + "-comment";
    }

    /**
     * What the search finds of the comments on one kind of things.
     *
     * @param right of those who see the internal side of the things
     * @param forEverybody as in {@link SearchSource}
     * @param placed columns of the thing {@code t} as {@link SearchDocument} names them: key, hint and where it stands
     * @param things their table and its neighbours
     */
    public static SearchSource of(String thing, Right right, boolean forEverybody, String placed, String things) {
        return new SearchSource(kind(thing), right, forEverybody, """
                x.id, coalesce(nullif(left(trim(regexp_replace(x.text, '@[[][0-9]+[]]', '')), 120), ''), '@') as title,
                regexp_replace(x.text, '@[[][0-9]+[]]', '') as text, 0 as `rank`, %s
                from cooperation_comment x join %s on t.id = x.thing_id
                where x.kind = '%s' and x.removed_at is null""".formatted(placed, things, thing));
    }

    void follow(@Observes Changed changed) {
        if (!places.takesComments(changed.kind())) return;
        sql.list(
                        Long.class,
                        "select id from cooperation_comment where kind = :kind and thing_id = :id",
                        Map.of("kind", changed.kind(), "id", changed.subjectId()))
                .forEach(id -> changes.put(kind(changed.kind()), id));
    }
}
