package no.samdrift.kernel.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;

/**
 * What the search finds of one kind: each capability produces one as a constant. Read as the house.
 *
 * @param kind of all its documents, as the feed of changes names it
 * @param right whose visibility limits what a caller finds
 * @param forEverybody whether all who hold the right see all of it, wherever they stand
 * @param select the documents, without the word: columns as {@link SearchDocument} names them but for the kind, from a table
 *     {@code x} with an {@code id}, with a condition at its end
 */
public record SearchSource(String kind, Right right, boolean forEverybody, String select) {
    /** The documents of the ids that still exist. */
    List<SearchDocument> load(Sql sql, Collection<Long> ids) {
        return list(sql, "x.id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    /** Documents in order of id, after the given one: for building the index anew. */
    List<SearchDocument> after(Sql sql, long id, int limit) {
        return list(sql, "x.id > " + id + " order by x.id limit " + limit);
    }

    private List<SearchDocument> list(Sql sql, String which) {
        return sql.list(SearchDocument.class, "select '" + kind + "' as kind, " + select + " and " + which, Map.of());
    }
}
