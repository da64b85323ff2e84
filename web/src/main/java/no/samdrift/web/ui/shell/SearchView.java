package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.search.Found;
import no.samdrift.kernel.search.Search;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Things;

/** All that is found by some words, of one kind or of all. What is asked stands in the address. */
@Route("search")
public class SearchView extends Main implements AfterNavigationObserver {
    private static final int PAGE = 20;

    private final Search search;
    private final Things things;
    private final TextField field = new TextField();
    private final Div found = new Div();

    @Inject
    public SearchView(Search search, Things things) {
        this.search = search;
        this.things = things;
        addClassName("page");
        field.setLabel(t("search.words"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("page-search");
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) go(new SearchAsked(e.getValue().strip(), "", 1));
        });
        found.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(t("search.title"), t("search.lead")), field, found);
    }

    private void go(SearchAsked asked) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, SearchAsked.PATH + "?" + asked.query().getQueryString());
        draw(asked);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SearchAsked asked = SearchAsked.of(event.getLocation().getQueryParameters());
        field.setValue(asked.words());
        draw(asked);
    }

    private void draw(SearchAsked asked) {
        found.removeAll();
        if (asked.words().isBlank()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, t("search.begin"), t("search.advice")));
            return;
        }
        Set<String> kinds = asked.kind().isEmpty() ? Set.of() : Set.of(asked.kind());
        int from = (asked.page() - 1) * PAGE;
        Found hits = search.page(asked.words(), kinds, from, PAGE);
        if (hits.kinds().isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, t("palette.none", asked.words()), t("search.advice")));
            return;
        }
        SearchHits list = new SearchHits(hits.items(), things);
        list.getElement().setAttribute("start", String.valueOf(from + 1));
        found.add(facets(asked, hits), list, pages(asked, Math.min(Found.REACHED, hits.count(kinds))));
    }

    private static Component facets(SearchAsked asked, Found hits) {
        Nav facets = new Nav();
        facets.setAriaLabel(t("search.kinds"));
        facets.addClassNames("chips", "search-kinds");
        facets.add(chip(asked, "", t("search.all"), hits.count(Set.of())));
        hits.kinds().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind ->
                        facets.add(chip(asked, kind.getKey(), t("palette.kind." + kind.getKey()), kind.getValue())));
        return facets;
    }

    private static Anchor chip(SearchAsked asked, String kind, String name, int count) {
        Span number = new Span(count >= Found.COUNTED ? Found.COUNTED - 1 + "+" : String.valueOf(count));
        number.addClassName("chip-count");
        Anchor chip = new Anchor(asked.of(kind).href(), new Span(name), number);
        chip.addClassName("chip");
        if (kind.equals(asked.kind())) chip.getElement().setAttribute("aria-current", "true");
        return chip;
    }

    private static Component pages(SearchAsked asked, int count) {
        Nav pages = new Nav();
        pages.setAriaLabel(t("search.pages"));
        pages.addClassName("search-pages");
        int last = (count + PAGE - 1) / PAGE;
        pages.setVisible(last > 1);
        if (asked.page() > 1) pages.add(new Anchor(asked.at(asked.page() - 1).href(), t("search.previous")));
        pages.add(new Span(t("search.page", asked.page(), last)));
        if (asked.page() < last) pages.add(new Anchor(asked.at(asked.page() + 1).href(), t("search.next")));
        return pages;
    }
}
