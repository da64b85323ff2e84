package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;

/** Finds things by words and leads to their screens. Cases are many, so they leave room; a number means a case first. */
@ApplicationScoped
class SearchPalette implements PaletteSource {
    private static final Map<String, String> SCREENS = Map.of(
            "incident", "incidents/",
            "problem", "problems/",
            "service", "services/",
            "system", "systems/",
            "risk", "risks/",
            "vendor", "vendors/",
            "agreement", "agreements/",
            "decision", "decisions/",
            "person", "people/");

    private static final Set<String> CASES = Set.of("incident", "problem");
    private static final Set<String> OTHERS =
            SCREENS.keySet().stream().filter(kind -> !CASES.contains(kind)).collect(Collectors.toUnmodifiableSet());

    @Inject
    Search search;

    @Override
    public List<PaletteHit> find(String typed, int limit) {
        boolean number = typed.chars().anyMatch(Character::isDigit);
        List<SearchHit> cases = search.find(typed, CASES, number ? limit : limit / 2);
        List<SearchHit> others = search.find(typed, OTHERS, limit - (number ? 0 : cases.size()));
        return Stream.concat((number ? cases : others).stream(), (number ? others : cases).stream())
                .limit(limit)
                .map(SearchPalette::hit)
                .toList();
    }

    private static PaletteHit hit(SearchHit hit) {
        String kind = t("palette.kind." + hit.kind());
        String hint = hit.hint() == null || hit.hint().isBlank() ? kind : kind + ", " + hit.hint();
        String title = CASES.contains(hit.kind()) ? hit.key() + " " + hit.title() : hit.title();
        return new PaletteHit(title, hint, SCREENS.get(hit.kind()) + hit.key());
    }
}
