package no.samdrift.web.ui.part;

import java.util.Map;
import java.util.Optional;

/**
 * What a {@link DataList} wants to see next.
 *
 * @param filters by name, only those that are set
 * @param sort key of a column, or null for the source's own order
 */
public record ListQuery(int offset, int limit, Map<String, String> filters, String sort, boolean descending) {

    public ListQuery {
        filters = Map.copyOf(filters);
    }

    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    ListQuery page(int newOffset, int newLimit) {
        return new ListQuery(newOffset, newLimit, filters, sort, descending);
    }
}
