package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Where;

/** Who is named in what is said: written as {@code @[id]}, kept beside the text, read as a name (R6). */
@ApplicationScoped
@Transactional
public class Mentions {
    private static final Pattern NAMED = Pattern.compile("@\\[(\\d{1,18})]");
    private static final int MOST = 20;
    private static final int LOOKED_AT = 40;
    private static final int OFFERED = 8;

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    private record Said(long saidId, long personId, String name, boolean told) {}

    /** Whether a text may name anybody at all. */
    public static boolean any(String text) {
        return text != null && text.contains("@[");
    }

    /**
     * Keeps who is named in a text that was said or changed.
     *
     * @param place {@code comment}, or {@code entry} of a case
     * @param near people whose names stand there already
     * @return who is to be told: those who were not named before and may read it
     */
    public Set<Long> keep(String place, long said, String text, Set<Long> near, Predicate<Caller> reads) {
        Set<Long> named = in(text);
        Set<Long> before = of(place, List.of(said)).getOrDefault(said, List.of()).stream()
                .map(Mentioned::id)
                .collect(Collectors.toSet());
        before.stream().filter(person -> !named.contains(person)).forEach(person -> forget(place, said, person));
        named.removeAll(before);
        Set<Long> told = new LinkedHashSet<>();
        for (long person : known(named, near)) {
            boolean reader = callers.of(person, "").filter(reads).isPresent();
            if (reader) told.add(person);
            sql.run(
                    "insert into cooperation_mention(place, said_id, person_id, told) values (:place, :said, :person, :told)",
                    Map.of("place", place, "said", said, "person", person, "told", reader));
        }
        return told;
    }

    private void forget(String place, long said, long person) {
        sql.run(
                "delete from cooperation_mention where place = :place and said_id = :said and person_id = :person",
                Map.of("place", place, "said", said, "person", person));
    }

    private static Set<Long> in(String text) {
        Set<Long> named = new LinkedHashSet<>();
        Matcher found = NAMED.matcher(text);
        while (found.find() && named.size() < MOST) named.add(Long.parseLong(found.group(1)));
        return named;
    }

    private Set<Long> known(Set<Long> named, Set<Long> near) {
        if (named.isEmpty()) return Set.of();
        Set<Long> known = new HashSet<>(near);
        known.retainAll(named);
        people.among(named).forEach(person -> known.add(person.id()));
        return known;
    }

    /** Those named in several texts, by the text. */
    public Map<Long, List<Mentioned>> of(String place, Collection<Long> said) {
        if (said.isEmpty()) return Map.of();
        return sql
                .list(
                        Said.class,
                        "select m.said_id, m.person_id, p.name, m.told from cooperation_mention m join cooperation_person p"
                                + " on p.id = m.person_id where m.place = :place and m.said_id in (" + joined(said)
                                + ")",
                        Map.of("place", place))
                .stream()
                .collect(Collectors.groupingBy(
                        Said::saidId,
                        Collectors.mapping(m -> new Mentioned(m.personId(), m.name(), m.told()), Collectors.toList())));
    }

    /** A text as people read it; {@code unnamed} is somebody whose name is kept from them, or null. */
    public static String words(String text, List<Mentioned> named, Long unnamed) {
        String words = text;
        for (Mentioned person : named) {
            boolean hidden = unnamed != null && unnamed == person.id();
            words = words.replace("@[" + person.id() + "]", "@" + (hidden ? "…" : person.name()));
        }
        return words;
    }

    /** Whom the caller may name there, for what was typed of the name; those who have said something there come first. */
    public List<Ref> offered(String typed, Set<Long> near, Predicate<Caller> reads) {
        String text = typed == null ? "" : typed.strip();
        Stream<Ref> all = Stream.concat(
                near(text, near).stream(),
                people.slice(People.Filter.text(text), 0, LOOKED_AT).stream()
                        .filter(person -> person.username() != null && !near.contains(person.id()))
                        .map(Mentions::ref));
        long me = current.get().personId();
        return all.filter(ref ->
                        ref.id() != me && callers.of(ref.id(), "").filter(reads).isPresent())
                .limit(OFFERED)
                .toList();
    }

    private static Ref ref(PersonRow person) {
        String where = Stream.of(person.title(), person.member())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Ref(person.id(), where, person.name());
    }

    private List<Ref> near(String text, Set<Long> near) {
        if (near.isEmpty()) return List.of();
        String start = text.isEmpty() ? "%" : Where.beginning(text);
        return sql.list(
                Ref.class,
                "select id, coalesce(title, '') as code, name from cooperation_person where active and id in ("
                        + joined(near) + ") and (name like :start or name like :word) order by name limit " + LOOKED_AT,
                Map.of("start", start, "word", "% " + start));
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
