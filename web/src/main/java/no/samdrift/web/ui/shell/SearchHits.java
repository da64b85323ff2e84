package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.samdrift.kernel.search.SearchHit;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.part.Things;

/** Hits with their titles as links, and where the words stand. All of it is set as text, whatever people wrote. */
class SearchHits extends OrderedList {
    SearchHits(List<SearchHit> hits, Things things) {
        addClassNames("link-list", "search-hits");
        hits.forEach(hit -> add(line(hit, things.of(hit.kind()))));
    }

    private static ListItem line(SearchHit hit, Thing thing) {
        String marked = hit.highlight() == null ? "" : hit.highlight();
        boolean ofTitle =
                plain(marked).equals(hit.title().replaceAll("\\s+", " ").strip());
        Anchor link = new Anchor(thing.href(hit.key()));
        if (thing.numbered()) link.add(new Span(hit.key() + " "));
        link.add(ofTitle ? marks(marked) : new Span(hit.title()));
        Span hint = new Span(t("palette.kind." + hit.kind()) + (hit.hint().isBlank() ? "" : ", " + hit.hint()));
        hint.addClassName("remark");
        ListItem line = new ListItem(link, hint);
        if (!ofTitle && !marked.isEmpty()) {
            Span where = marks(marked);
            where.addClassName("search-line");
            line.add(where);
        }
        return line;
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    private static Span marks(String marked) {
        Span text = new Span();
        for (String part : marked.split("(?=⟦)|(?<=⟧)")) {
            if (part.startsWith("⟦")) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(plain(part));
                text.add(mark);
            } else text.add(part);
        }
        return text;
    }
}
