package no.samdrift.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.search.Found;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;

/** {@code /search?q=words&kind=incident}: the best hits, of all kinds or of one, with how many there are of each kind. */
@Path("/search")
@RequestScoped
public class SearchResource {
    @Inject
    private Search search;

    @GET
    public Counted<SearchHit> find(
            @QueryParam("q") String words, @QueryParam("kind") String kind, @BeanParam Listing listing) {
        if (words == null || words.isBlank()) throw RuleBroken.at("q", "required");
        Set<String> kinds = kind == null ? Set.of() : Set.of(kind);
        Map<String, Integer> counted = new HashMap<>();
        Listed<SearchHit> list = listing.of((cursor, limit) -> {
            int from = cursor == null ? 0 : Math.clamp(Cursor.readId(cursor), 0, Found.REACHED);
            Found found = search.page(words, kinds, from, limit);
            counted.putAll(found.kinds());
            int next = from + found.items().size();
            boolean more = found.items().size() == limit && next < Math.min(Found.REACHED, found.count(kinds));
            return new Page<>(found.items(), more ? Cursor.write(List.of(next)) : null);
        });
        return new Counted<>(list, counted);
    }
}
