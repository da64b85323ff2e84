package no.samdrift.kernel.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samdrift.kernel.access.Visibility;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a caller sees of one kind.
 *
 * @param notes of which of them the internal entries, too; null for none
 * @param closed null where nothing of the kind is kept to some
 */
record Sight(Visibility things, Visibility notes, Closed closed) {
    /** Of what is kept to some a caller finds what is kept to them, and what the right for it reaches. */
    record Closed(long person, Visibility all) {
        private Query hidden() {
            return new BooleanQuery.Builder()
                    .add(new TermQuery(new Term("closed", "1")), Occur.FILTER)
                    .add(new TermQuery(new Term("insider", String.valueOf(person))), Occur.MUST_NOT)
                    .add(placed(all), Occur.MUST_NOT)
                    .build();
        }
    }

    /** The visibility of the lists as a query; {@code kinds} narrows it, empty for all that are in sight. */
    static Query things(Map<String, Sight> sights, Set<String> kinds) {
        return any(sights, kinds, Sight::things);
    }

    /** The things whose internal entries the caller reads. */
    static Query notes(Map<String, Sight> sights) {
        return any(sights, Set.of(), Sight::notes);
    }

    /** Whether the caller sees this one; {@code inside} where it is meant with what is internal in it. */
    boolean covers(SearchDocument document, boolean inside) {
        Visibility sees = inside ? notes : things;
        return sees != null
                && (sees.everything()
                        || names(document.memberId(), sees.members())
                        || names(document.unitId(), sees.units())
                        || names(document.systemId(), sees.systems())
                        || names(document.vendorId(), sees.vendors())
                        || sees.self() != null && names(document.personId(), Set.of(sees.self())));
    }

    private static boolean names(String ids, Set<Long> seen) {
        return ids != null && Arrays.stream(ids.split(",")).anyMatch(id -> seen.contains(Long.valueOf(id.strip())));
    }

    /** Kinds that are seen alike, as one. */
    private record Alike(Visibility sees, Closed closed) {
        private Query of(Set<String> kinds) {
            Query kind = SortedDocValuesField.newSlowSetQuery(
                    "kind", kinds.stream().map(BytesRef::new).toList());
            if (sees.everything() && closed == null) return kind;
            var all = new BooleanQuery.Builder().add(kind, Occur.FILTER);
            if (!sees.everything()) all.add(placed(sees), Occur.FILTER);
            if (closed != null) all.add(closed.hidden(), Occur.MUST_NOT);
            return all.build();
        }
    }

    private static Query any(Map<String, Sight> sights, Set<String> kinds, Function<Sight, Visibility> part) {
        Map<Alike, Set<String>> alike = new HashMap<>();
        sights.forEach((kind, sight) -> {
            Visibility sees = part.apply(sight);
            if (sees == null || !kinds.isEmpty() && !kinds.contains(kind)) return;
            boolean all = sight.closed == null || sight.closed.all().everything();
            alike.computeIfAbsent(new Alike(sees, all ? null : sight.closed), same -> new HashSet<>())
                    .add(kind);
        });
        var any = new BooleanQuery.Builder();
        alike.forEach((seen, of) -> any.add(seen.of(of), Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
    }

    private static Query placed(Visibility sees) {
        if (sees.everything()) return MatchAllDocsQuery.INSTANCE;
        var any = new BooleanQuery.Builder();
        in(any, "member", sees.members());
        in(any, "unit", sees.units());
        in(any, "system", sees.systems());
        in(any, "vendor", sees.vendors());
        if (sees.self() != null) in(any, "person", Set.of(sees.self()));
        return any.build();
    }

    private static void in(BooleanQuery.Builder any, String field, Set<Long> ids) {
        List<BytesRef> terms = new ArrayList<>();
        ids.forEach(id -> terms.add(new BytesRef(id.toString())));
        if (!terms.isEmpty()) any.add(new TermInSetQuery(field, terms), Occur.SHOULD);
    }
}
