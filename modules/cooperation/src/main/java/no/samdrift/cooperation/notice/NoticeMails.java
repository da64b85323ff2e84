package no.samdrift.cooperation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.outbox.Outbox;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/** Makes letters of notices, for the outbox to carry. The house's own work. */
@ApplicationScoped
@Transactional
public class NoticeMails {
    public static final String TOPIC = "notice.mail";
    /** So many things have a mail each; more than that go in one. */
    static final int FEW = 3;

    private static final int AT_ONCE = 50;
    private static final int MOST_IN_ONE = 200;
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    private record Due(long id, String kind, String subjectKey) {
        String thing() {
            return kind + ":" + subjectKey;
        }
    }

    /** Puts what is due into the outbox; how many people were looked at. R5. */
    public int collect() {
        if (outbox.isStuck(TOPIC)) return 0;
        Instant now = time.now();
        List<Long> people = sql.list(
                Long.class,
                "select person_id from cooperation_notice where mail_at <= :now group by person_id order by min(mail_at)"
                        + " limit " + AT_ONCE,
                Map.of("now", now));
        people.forEach(person -> collect(person, now));
        return people.size();
    }

    public static boolean more(int collected) {
        return collected == AT_ONCE;
    }

    private void collect(long person, Instant now) {
        Map<String, List<Due>> things = sql
                .list(
                        Due.class,
                        "select id, kind, subject_key from cooperation_notice where person_id = :person"
                                + " and mail_at <= :now order by id limit " + MOST_IN_ONE,
                        Map.of("person", person, "now", now))
                .stream()
                .collect(Collectors.groupingBy(Due::thing, LinkedHashMap::new, Collectors.toList()));
        if (things.size() <= FEW) things.values().forEach(due -> put(person, due));
        else put(person, things.values().stream().flatMap(List::stream).toList());
    }

    /** Under the person's name, so that what one person gets comes in its order. */
    private void put(long person, Collection<Due> due) {
        List<Long> ids = due.stream().map(Due::id).toList();
        outbox.put(
                TOPIC,
                "person:" + person,
                Map.of(
                        "person",
                        String.valueOf(person),
                        "notices",
                        ids.stream().map(String::valueOf).toList()));
        sql.runAll(
                "update cooperation_notice set mail_at = null where id = :id",
                ids.stream().map(id -> Map.of("id", id)).toList());
    }

    /** Where no mail can leave the house, what waits is not kept for the day it can. */
    public void leaveUnsent() {
        sql.run("update cooperation_notice set mail_at = null where mail_at <= :now", Map.of("now", time.now()));
    }

    private record To(String name, String email, Language language) {}

    /** What is to be written to whom; empty where there is nobody to write to, or nothing left to say. */
    public Optional<DueLetter> letter(long person, List<Long> notices) {
        if (!current.get().isHouse()) throw new NotFound("notice", person);
        return sql.first(
                        To.class,
                        "select name, email, language from cooperation_person where id = :id and active"
                                + " and email is not null",
                        Map.of("id", person))
                .map(to -> new DueLetter(
                        to.name(),
                        to.email(),
                        to.language(),
                        Notices.ROWS.all(
                                sql,
                                Where.anything().and("n.person_id = ?", person).in("n.id", notices))))
                .filter(letter -> !letter.notices().isEmpty());
    }

    /** R6. */
    public int forget() {
        return sql.run(
                "delete from cooperation_notice where at < :before limit 10000",
                Map.of("before", time.now().minus(KEPT)));
    }
}
