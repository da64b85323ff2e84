package no.samdrift.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditNames;
import no.samdrift.kernel.search.Sightings;

/** What the ids in some rows of the audit are called for the reader, asked for all of them at once. */
@ApplicationScoped
class AuditNaming {
    private static final String PERSON = "person";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d+");
    /** What is told of by a person's id. */
    private static final Set<String> OF_PEOPLE = Set.of(PERSON, "account", "grant");

    @Inject
    private Sightings sightings;

    @Inject
    private AuditNames names;

    @Inject
    private PersonNames people;

    @Inject
    private CurrentCaller current;

    /** Where its page is, as the addresses call it. */
    record Name(String text, String kind, String key) {
        AuditLine.Part part() {
            return new AuditLine.Part(text, kind, key);
        }
    }

    /** By kind and id. */
    record Known(Map<String, Map<Long, Name>> all, Set<String> kinds) {
        Name of(String kind, String id) {
            return isId(id) ? all.getOrDefault(bucket(kind, kinds), Map.of()).get(Long.valueOf(id)) : null;
        }

        Name person(long id) {
            return all.getOrDefault(PERSON, Map.of()).get(id);
        }
    }

    Known of(List<AuditEntry> entries) {
        Set<String> kinds = new HashSet<>(sightings.kinds());
        kinds.addAll(names.kinds());
        Map<String, Set<Long>> ids = new HashMap<>();
        for (AuditEntry entry : entries) {
            add(ids, PERSON, String.valueOf(entry.personId()));
            add(ids, bucket(entry.subjectType(), kinds), entry.subjectKey());
            for (Map<?, ?> facts : List.of(AuditFacts.of(entry.before()), AuditFacts.of(entry.after())))
                facts.forEach((field, value) -> {
                    String kind = AuditFacts.referred(entry.subjectType(), String.valueOf(field));
                    if (kind != null) add(ids, bucket(kind, kinds), String.valueOf(value));
                });
        }
        Map<String, Map<Long, Name>> all = new HashMap<>();
        ids.forEach((kind, some) -> all.put(kind, named(kind, some)));
        return new Known(all, kinds);
    }

    private static void add(Map<String, Set<Long>> ids, String kind, String id) {
        if (isId(id)) ids.computeIfAbsent(kind, any -> new HashSet<>()).add(Long.valueOf(id));
    }

    private static boolean isId(String text) {
        return text.matches("\\d{1,18}");
    }

    /** Of what nothing else keeps by name, people are asked for: an owner, a reporter. */
    private static String bucket(String kind, Set<String> kinds) {
        return OF_PEOPLE.contains(kind) || !kinds.contains(kind) ? PERSON : kind;
    }

    private Map<Long, Name> named(String kind, Collection<Long> ids) {
        Map<Long, Name> named = new HashMap<>();
        if (kind.equals(PERSON)) people.of(ids).forEach((id, name) -> named.put(id, new Name(name, kind, "" + id)));
        else if (names.kinds().contains(kind))
            names.of(kind, ids).forEach(each -> named.put(each.id(), new Name(each.name(), kind, each.page())));
        else
            sightings
                    .all(kind, ids, current.get())
                    .forEach((id, seen) -> named.put(id, new Name(called(seen), kind, seen.key())));
        return named;
    }

    /** By its number, by code and name, or by its name alone. */
    private static String called(Sightings.Sighting seen) {
        if (isId(seen.key())) return seen.title();
        return NUMBER.matcher(seen.key()).matches() ? seen.key() : seen.key() + " " + seen.title();
    }
}
