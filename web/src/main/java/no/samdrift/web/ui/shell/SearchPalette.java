package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.part.Things;

/** Finds things by words and leads to their screens. Cases are many, so they leave room; a number means a case first. */
@ApplicationScoped
class SearchPalette implements PaletteSource {
    @Inject
    Search search;

    @Inject
    Things things;

    @Override
    public List<PaletteHit> find(String typed, int limit) {
        boolean number = typed.chars().anyMatch(Character::isDigit);
        List<SearchHit> cases = search.find(typed, kinds(true), number ? limit : limit / 2);
        List<SearchHit> others = search.find(typed, kinds(false), limit - (number ? 0 : cases.size()));
        return Stream.concat((number ? cases : others).stream(), (number ? others : cases).stream())
                .limit(limit)
                .map(this::hit)
                .toList();
    }

    private Set<String> kinds(boolean numbered) {
        return things.all().stream()
                .filter(thing -> thing.numbered() == numbered)
                .map(Thing::kind)
                .collect(Collectors.toSet());
    }

    private PaletteHit hit(SearchHit hit) {
        Thing thing = things.of(hit.kind());
        String kind = t("palette.kind." + hit.kind());
        String hint = hit.hint() == null || hit.hint().isBlank() ? kind : kind + ", " + hit.hint();
        String title = thing.numbered() ? hit.key() + " " + hit.title() : hit.title();
        return new PaletteHit(title, hint, thing.href(hit.key()));
    }
}
