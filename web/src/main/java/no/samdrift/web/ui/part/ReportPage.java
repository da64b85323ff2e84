package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samdrift.kernel.data.Ref;

/**
 * A report under its heading: what it is asked, its ways out to a file, its figures. What it is asked stands in the address,
 * so that a report can be sent and found again.
 */
public abstract class ReportPage<R> extends Main implements AfterNavigationObserver {
    private final ListFilters filters = new ListFilters(this::redraw);
    private final Div downloads = new Div();
    private final Div body = new Div();

    protected ReportPage(Screen screen, String lead) {
        addClassName("page");
        filters.stayOpen();
        body.addClassNames("stack", "report-body");
        downloads.addClassName("list-tools");
        Div bar = new Div(filters, downloads);
        bar.addClassName("list-bar");
        Div content = new Div(bar, body);
        content.addClassNames("stack", "report-body");
        add(new PageHeader(t(screen.title()), lead), content);
    }

    protected abstract R read(Map<String, String> asked);

    /** What one sees of it, from top to bottom; an {@link EmptyState} where there is nothing. */
    protected abstract List<Component> shown(R report);

    protected abstract Downloads downloads(R report);

    /** @param otherwise what is asked where the address says nothing */
    protected <V, F extends Component & HasValue<?, V>> F asking(
            String name, F field, Function<V, String> written, Function<String, V> read, Supplier<V> otherwise) {
        filters.bind(name, field, written, read, otherwise);
        return field;
    }

    /** Of one member, by its number in the address, or of all the caller may see. */
    protected void askingMember(List<Ref> members) {
        RefField field = new RefField(t("report.member"), members);
        field.setPlaceholder(t("report.allMembers"));
        field.setWidth("12rem");
        asking("member", field, Ref::code, no -> Ref.byCode(members, no), () -> null);
    }

    /** What the report is of, where that is not just what was asked: an end before its beginning, say. */
    protected void showAsked(QueryParameters really) {
        filters.readAddress(really);
    }

    private void redraw() {
        R report = read(filters.values());
        downloads.removeAll();
        downloads.add(downloads(report));
        body.removeAll();
        body.add(shown(report));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.readAddress(event.getLocation().getQueryParameters());
        redraw();
    }
}
