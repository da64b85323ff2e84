package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.samdrift.kernel.search.SearchIndexes;
import no.samdrift.kernel.search.SearchState;
import no.samdrift.web.live.SearchUpkeep;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.part.Watch;

/** How it stands with the search of this node, how far it is where it is made anew, and having that done. */
@Route("admin/search")
public class SearchIndexView extends Main {
    private final SearchIndexes indexes;
    private final SearchUpkeep upkeep;
    private final Div body = new Div();
    /** When the last one was ended that stood when this was asked for; null where nothing was asked. */
    private SearchState before;

    @Inject
    public SearchIndexView(SearchIndexes indexes, SearchUpkeep upkeep) {
        this.indexes = indexes;
        this.upkeep = upkeep;
        addClassName("page");
        Button anew = new Button(
                t("searchIndex.anew"),
                e -> Confirm.ask(t("searchIndex.anew"), t("searchIndex.anewHint"), t("searchIndex.anew"), this::anew));
        add(new PageHeader(t("searchIndex.title"), t("searchIndex.lead"), anew), body);
        body.getElement().setAttribute("aria-live", "polite");
        if (draw()) add(new Watch(this::draw));
    }

    private void anew() {
        before = indexes.state();
        indexes.makeAnew();
        add(new Watch(this::draw));
        draw();
    }

    /** Whether there is more to see. */
    private boolean draw() {
        SearchState now = indexes.state();
        boolean awaited = before != null && Objects.equals(before.ended(), now.ended());
        body.removeAll();
        if (now.making() || awaited) body.add(progress(now));
        body.add(facts(now));
        return now.making() || awaited;
    }

    private static Div progress(SearchState now) {
        ProgressBar bar = new ProgressBar();
        if (!now.making() || now.all() == 0) bar.setIndeterminate(true);
        else bar.setValue(Math.min(1.0, (double) now.done() / now.all()));
        String how = now.making() ? t("searchIndex.making", now.done(), now.all()) : t("searchIndex.begins");
        bar.getElement().setAttribute("aria-label", how);
        return new Div(new Paragraph(how), bar);
    }

    private FactSheet facts(SearchState now) {
        boolean well = upkeep.behindSince().isEmpty();
        FactSheet facts = new FactSheet()
                .fact(
                        t("searchIndex.state"),
                        new StatusBadge(
                                t(well ? "searchIndex.well" : "searchIndex.behind"), well ? Tone.GOOD : Tone.BAD))
                .fact(t("searchIndex.documents"), Formats.number(now.documents()));
        if (now.ended() != null)
            facts.fact(
                    t("searchIndex.made"),
                    t("searchIndex.madeIn", Formats.dateTime(now.ended()), seconds(now.began(), now.ended())));
        return facts;
    }

    private static String seconds(Instant began, Instant ended) {
        return Formats.number(Math.max(1, Duration.between(began, ended).toSeconds()));
    }
}
