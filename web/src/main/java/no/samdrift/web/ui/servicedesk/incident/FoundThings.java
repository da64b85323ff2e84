package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;
import no.samdrift.web.ui.Links;
import no.samdrift.web.ui.shell.PaletteHit;
import no.samdrift.web.ui.shell.PaletteSource;

/** Cases, services and people by number and words, as far as the caller may see them. */
@ApplicationScoped
class FoundThings implements PaletteSource {
    private static final Set<String> KINDS = Set.of("incident", "service", "person");

    @Inject
    private Search search;

    @Override
    public List<PaletteHit> find(String typed, int limit) {
        return search.find(typed, KINDS, limit).stream()
                .map(hit -> new PaletteHit(hit.title(), hint(hit), route(hit)))
                .toList();
    }

    private static String hint(SearchHit hit) {
        String kind = t("palette.kind." + hit.kind());
        return hit.hint() == null || hit.hint().isBlank() ? kind : kind + " · " + hit.hint();
    }

    private static String route(SearchHit hit) {
        return switch (hit.kind()) {
            case "incident" -> Links.incident(hit.key());
            case "service" -> Links.service(hit.key());
            default -> Links.person(Long.parseLong(hit.key()));
        };
    }
}
