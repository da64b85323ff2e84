package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;

/** Finds things by words and leads to their screens. */
@ApplicationScoped
class SearchPalette implements PaletteSource {
    private static final Map<String, String> SCREENS = Map.of(
            "incident", "incidents/",
            "service", "services/",
            "system", "systems/",
            "vendor", "vendors/",
            "agreement", "agreements/",
            "decision", "decisions/",
            "person", "people/");

    private final Search search;

    SearchPalette() {
        this(null);
    }

    @Inject
    SearchPalette(Search search) {
        this.search = search;
    }

    @Override
    public List<PaletteHit> find(String typed, int limit) {
        return search.find(typed, Set.of(), limit).stream()
                .filter(hit -> SCREENS.containsKey(hit.kind()))
                .map(SearchPalette::hit)
                .toList();
    }

    private static PaletteHit hit(SearchHit hit) {
        String kind = t("palette.kind." + hit.kind());
        String hint = hit.hint() == null || hit.hint().isBlank() ? kind : kind + ", " + hit.hint();
        String title = hit.kind().equals("incident") ? hit.key() + " " + hit.title() : hit.title();
        return new PaletteHit(title, hint, SCREENS.get(hit.kind()) + hit.key());
    }
}
