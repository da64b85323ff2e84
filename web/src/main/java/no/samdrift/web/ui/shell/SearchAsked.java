package no.samdrift.web.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.search.Found;

/** What the page of all hits is asked; {@code kind} is empty for all of them, pages count from 1. */
record SearchAsked(String words, String kind, int page) {
    static final String PATH = "search";
    private static final int LONGEST = 200;

    SearchAsked {
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
        page = Math.clamp(page, 1, Found.REACHED);
    }

    static SearchAsked of(QueryParameters address) {
        String page = address.getSingleParameter("page").orElse("1");
        return new SearchAsked(
                address.getSingleParameter("q").orElse("").strip(),
                address.getSingleParameter("kind").orElse(""),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    SearchAsked of(String otherKind) {
        return new SearchAsked(words, otherKind, 1);
    }

    SearchAsked at(int otherPage) {
        return new SearchAsked(words, kind, otherPage);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", words);
        if (!kind.isEmpty()) query.put("kind", kind);
        if (page > 1) query.put("page", String.valueOf(page));
        return QueryParameters.simple(query);
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }
}
