package no.samdrift.web.ui.cooperation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import no.samdrift.cooperation.view.SavedViews;
import no.samdrift.cooperation.view.ViewRow;
import no.samdrift.kernel.data.AtOnce;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;

/** Gives a list its saved views. */
@ApplicationScoped
public class ListViews {
    @Inject
    SavedViews views;

    @Inject
    AtOnce atOnce;

    /**
     * Shows them as chips before the filters, each with as many rows as the list will show; to be called before the list's own
     * filters are added.
     *
     * @param name of the list, as the API calls it
     * @param count by the predicate of the list
     */
    public void offer(DataList<?> list, String name, ToLongFunction<ListQuery> count) {
        List<ViewRow> kept = views.of(name);
        ViewChips chips = new ViewChips(views, name, list, count);
        chips.draw(kept);
        list.above(chips);
        list.tool(chips.keeper());
        list.onRefresh(() -> atOnce.ask(chips::count));
        views.begin(kept).ifPresent(view -> list.address().beginWith(view.address()));
    }
}
