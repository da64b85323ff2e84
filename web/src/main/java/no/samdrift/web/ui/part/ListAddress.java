package no.samdrift.web.ui.part;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The address of a list: what stands behind the question mark. It says all of what the list shows, and can be kept. */
public record ListAddress(DataList<?> list, ListFilters filters, ListTools<?> tools) {
    /** Filters and order as they stand now. */
    public Map<String, String> parts() {
        return filters.address();
    }

    /** All that the list shows now, its columns included. */
    public String kept() {
        Map<String, String> all = new LinkedHashMap<>(parts());
        all.put(ListFilters.COLUMNS, tools.visible());
        return QueryParameters.simple(all).getQueryString();
    }

    /** Shows what another address asks for, which then stands in the browser too. */
    public void open(String address) {
        list.readAddress(QueryParameters.fromString(address));
        filters.writeAddress();
    }

    /** What the list shows where its address says nothing. */
    public void beginWith(String address) {
        filters.beginWith(address);
    }

    /** What an address asks of the rows, as far as it names what there is. */
    public ListQuery asked(String address) {
        QueryParameters given = QueryParameters.fromString(address);
        String sort = given.getSingleParameter(ListFilters.ORDER).orElse("");
        return new ListQuery(
                0,
                0,
                filters.asked(given, new ArrayList<>()),
                sort.isEmpty() ? null : sort.replaceFirst("^-", ""),
                sort.startsWith("-"));
    }

    /** Whether the list shows the rows that the address asks for, in its order. */
    public boolean isAt(String address) {
        return list.asked().equals(asked(address));
    }
}
