package no.samdrift.web.ui.part;

import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.own.OwnFilter;

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

    /** The words that are searched for, as {@code q}; null where there are none. */
    public String words() {
        return filters.get("q");
    }

    /** The id of a thing that is chosen. */
    public Long id(String name) {
        return filter(name).map(Long::valueOf).orElse(null);
    }

    public Integer number(String name) {
        return filter(name).map(Integer::valueOf).orElse(null);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return filter(name).map(value -> Enum.valueOf(type, value)).orElse(null);
    }

    /** Of a filter by yes or no. */
    public Boolean yes(String name) {
        return filter(name).map("yes"::equals).orElse(null);
    }

    /** What is asked of own fields. */
    public OwnFilter own() {
        return OwnFilter.in(filters);
    }

    ListQuery page(int newOffset, int newLimit) {
        return new ListQuery(newOffset, newLimit, filters, sort, descending);
    }
}
