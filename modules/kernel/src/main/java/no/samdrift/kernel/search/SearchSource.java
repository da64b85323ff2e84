package no.samdrift.kernel.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;

/**
 * What the search finds of one kind: each capability produces one as a constant. Read as the house.
 *
 * @param kind of all its documents, as the feed of changes names it
 * @param right whose visibility limits what a caller finds
 * @param forEverybody whether all who hold the right see all of it, wherever they stand
 * @param inside whose visibility limits what is found by the column {@code notes}; null where nothing is said, and then the
 *     columns {@code said} and {@code notes} are left out
 * @param closed who finds what is kept to some, beside those people; null where nothing is, and then the column {@code
 *     closed_to} is left out
 * @param select the documents, without the word: columns as {@link SearchDocument} names them but for the kind, from a table
 *     {@code x} with an {@code id}, with a condition at its end
 */
public record SearchSource(String kind, Right right, boolean forEverybody, Right inside, Right closed, String select) {
    public SearchSource(String kind, Right right, boolean forEverybody, String select) {
        this(kind, right, forEverybody, null, null, select);
    }

    /** What stands in the texts of its own fields, one after the other. */
    private static final String OWN = """
            (select group_concat(v.text order by f.place, f.id separator '\n') from kernel_field_value v
            join kernel_field f on f.id = v.field_id and f.active where v.thing_id = x.id) as own,\s""";

    private String text() {
        return "select '" + kind + "' as kind, " + OWN + (inside == null ? "null as said, null as notes, " : "")
                + (closed == null ? "null as closed_to, " : "") + select;
    }

    /** How many there are, whoever may see them. */
    long count(Sql sql) {
        String from = select.substring(select.lastIndexOf("\nfrom "));
        return sql.count("select count(*)" + from, Map.of());
    }

    /** What the caller sees of the kind; nothing without the right. */
    Optional<Sight> sight(Caller caller) {
        if (!caller.anywhere(right)) return Optional.empty();
        Visibility notes = inside != null && caller.anywhere(inside) ? caller.visible(inside) : null;
        return Optional.of(new Sight(
                forEverybody ? Visibility.EVERYTHING : caller.visible(right),
                notes,
                closed == null ? null : new Sight.Closed(caller.personId(), caller.visible(closed))));
    }

    /** The documents of the ids that still exist. */
    List<SearchDocument> load(Sql sql, Collection<Long> ids) {
        String known = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql.list(SearchDocument.class, text() + " and x.id in (" + known + ")", Map.of());
    }

    /** All documents in one pass, for building the index anew: in pages, each page would sort what is still to come. */
    void each(Sql sql, Consumer<SearchDocument> taken) {
        sql.each(SearchDocument.class, text(), Map.of(), taken);
    }
}
