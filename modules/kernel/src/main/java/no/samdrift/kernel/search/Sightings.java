package no.samdrift.kernel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.data.Sql;

/** What a thing is called for whoever may see it: by the predicate of its list, which the search follows. */
@ApplicationScoped
public class Sightings {
    @Inject
    Instance<SearchSource> sources;

    @Inject
    Sql sql;

    /** @param key in the address of its page; {@code hint} a short line beside the title, may be null */
    public record Sighting(String kind, String key, String title, String hint) {}

    /** The kinds of things there are, without those that only hang on others. */
    public List<String> kinds() {
        return sources.stream().map(SearchSource::kind).distinct().sorted().toList();
    }

    /** Those of the things that the caller sees, by their ids; what is kept to some is left out. */
    public Map<Long, Sighting> all(String kind, Collection<Long> ids, Caller caller) {
        Map<Long, Sighting> all = new HashMap<>();
        for (SearchSource source : sources) {
            Optional<Sight> sight = source.kind().equals(kind) ? source.sight(caller) : Optional.empty();
            if (ids.isEmpty() || sight.isEmpty()) continue;
            for (SearchDocument each : source.load(sql, ids))
                if (each.closedTo() == null && sight.get().covers(each, false))
                    all.put(each.id(), new Sighting(kind, each.key(), each.title(), each.hint()));
        }
        return all;
    }

    /**
     * The thing, where the caller sees it. What is kept to some is told nowhere but in the house.
     *
     * @param inside whether what is meant is told only to those who read what is internal in it
     */
    public Optional<Sighting> of(String kind, long id, Caller caller, boolean inside) {
        for (SearchSource source : sources) {
            if (!source.kind().equals(kind)) continue;
            Optional<Sight> sight = source.sight(caller);
            if (sight.isEmpty()) continue;
            for (SearchDocument document : source.load(sql, List.of(id)))
                if (document.closedTo() == null && sight.get().covers(document, inside && source.inside() != null))
                    return Optional.of(new Sighting(kind, document.key(), document.title(), document.hint()));
        }
        return Optional.empty();
    }
}
