package no.samdrift.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchHit;

/** {@code /search?q=words&kind=incident}: the best hits, of all kinds or of one. */
@Path("/search")
@RequestScoped
public class SearchResource {
    @Inject
    private Search search;

    @GET
    public Listed<SearchHit> find(
            @QueryParam("q") String words, @QueryParam("kind") String kind, @BeanParam Listing listing) {
        if (words == null || words.isBlank()) throw RuleBroken.at("q", "required");
        return listing.of(
                (cursor, limit) -> new Page<>(search.find(words, kind == null ? Set.of() : Set.of(kind), limit), null));
    }
}
