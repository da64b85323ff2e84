package no.samdrift.web.ui.part;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;

/** By what a list is sorted, as it stands in the address: the key of a column, with a minus where the greatest comes first. */
record ListOrder<T>(Grid<T> grid) {
    /** The key of the column, null for the source's own order. */
    String key() {
        var order = grid.getSortOrder();
        return order.isEmpty() ? null : order.getFirst().getSorted().getKey();
    }

    boolean descending() {
        var order = grid.getSortOrder();
        return !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING;
    }

    String written() {
        return key() == null ? null : (descending() ? "-" : "") + key();
    }

    void read(String written) {
        Grid.Column<T> column = written == null ? null : grid.getColumnByKey(written.replaceFirst("^-", ""));
        if (column == null || !column.isSortable()) {
            grid.sort(null);
            return;
        }
        SortDirection direction = written.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        grid.sort(List.of(new GridSortOrder<>(column, direction)));
    }
}
