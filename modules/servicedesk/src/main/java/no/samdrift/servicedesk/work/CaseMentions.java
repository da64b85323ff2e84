package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.samdrift.cooperation.comment.Mentioned;
import no.samdrift.cooperation.comment.Mentions;
import no.samdrift.cooperation.comment.Onlookers;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;

/** Who is named in what is said in a case, as in a comment (R8). */
@ApplicationScoped
public class CaseMentions {
    static final String PLACE = "entry";

    @Inject
    Mentions mentions;

    @Inject
    Onlookers onlookers;

    @Inject
    DocumentPlaces places;

    @Inject
    Follows follows;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    /** Those who are to be told; they follow the case from now on. */
    Set<Long> keep(CaseSaid said, Predicate<Caller> reads) {
        DocumentPlace place = places.placed(said.head().kind(), said.head().id());
        Set<Long> named = mentions.keep(PLACE, said.entry(), said.text(), talkers(place), reads);
        named.forEach(person -> follows.begin(person, place));
        return named;
    }

    /** As it goes into notices, which vendors get too: they do not learn who reported. */
    String words(CaseSaid said) {
        List<Mentioned> named = mentions.of(PLACE, List.of(said.entry())).getOrDefault(said.entry(), List.of());
        return Mentions.words(said.text(), named, said.head().place().reporterId());
    }

    /** Whom the caller may name in a note or an answer, for what was typed of the name. */
    public List<Ref> offered(String on, boolean internal, String typed) {
        DocumentPlace place = places.named(on);
        return mentions.offered(typed, talkers(place), onlookers.readers(place, internal));
    }

    /** Who named in an entry was not told, since they may not read it. */
    public List<String> unheard(long entry) {
        return mentions.of(PLACE, List.of(entry)).getOrDefault(entry, List.of()).stream()
                .filter(person -> !person.told())
                .map(Mentioned::name)
                .toList();
    }

    /** Who has said something there that the caller reads, by a name that is not kept from the caller. */
    private Set<Long> talkers(DocumentPlace place) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", place.id());
        values.put("all", place.may().contains(May.READ_INTERNAL));
        Set<Long> talkers = new HashSet<>(sql.list(
                Long.class,
                "select distinct person_id from servicedesk_entry where case_id = :id and person_id is not null"
                        + " and text is not null and (:all or open)",
                values));
        if (current.get().has(Role.VENDOR)) talkers.remove(place.unnamed());
        return talkers;
    }

    /** The entries with names for what stands in them; one query where anybody is named. */
    static List<EntryRow> shown(Mentions mentions, Long nameless, List<EntryRow> entries) {
        List<Long> naming = entries.stream()
                .filter(entry -> Mentions.any(entry.text()))
                .map(EntryRow::id)
                .toList();
        if (naming.isEmpty()) return entries;
        Map<Long, List<Mentioned>> named = mentions.of(PLACE, naming);
        return entries.stream()
                .map(entry -> named.containsKey(entry.id())
                        ? entry.saying(Mentions.words(entry.text(), named.get(entry.id()), nameless))
                        : entry)
                .toList();
    }
}
