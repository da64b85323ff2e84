package no.samdrift.cooperation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Tells people what happened, and shows each what was told. */
@ApplicationScoped
@Transactional
public class Notices {
    static final Rows<NoticeRow> ROWS =
            new Rows<>(NoticeRow.class, """
            n.id, n.at, n.topic, n.what, n.kind, n.subject_key as `key`, n.title, n.detail, n.why, a.name as actor,
            n.times, n.urgent, n.read_at""", """
            cooperation_notice n left join cooperation_person a on a.id = n.actor_id""", Order.falling(List.of("n.id"), n -> List.of(n.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Time time;

    private record Person(
            long id, LocalTime quietFrom, LocalTime quietUntil, Long unreadId, Integer times, Instant mailAt) {}

    private record ChosenBy(long personId, Topic topic, Way way) {}

    /** In the transaction of what happened. What another system's history tells is no news. */
    public void tell(News news, Map<Long, Why> people) {
        if (time.isReplayed()) return;
        String ids = people.keySet().stream()
                .filter(person -> person != current.get().personId())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (ids.isEmpty()) return;
        Map<Long, Map<Topic, Way>> ways = sql
                .list(
                        ChosenBy.class,
                        "select person_id, topic, way from cooperation_notice_way where person_id in (" + ids + ")")
                .stream()
                .collect(Collectors.groupingBy(ChosenBy::personId, Collectors.toMap(ChosenBy::topic, ChosenBy::way)));
        for (Person person : sql.list(
                Person.class, """
                select p.id, q.quiet_from, q.quiet_until, n.id as unread_id, n.times, n.mail_at
                from cooperation_person p
                left join cooperation_notice_quiet q on q.person_id = p.id
                left join cooperation_notice n on n.id = (select max(u.id) from cooperation_notice u
                    where u.person_id = p.id and u.read_at is null
                    and u.kind = :kind and u.subject_key = :key and u.what = :what)
                where p.active and p.id in (%s)""".formatted(ids), Map.of("kind", news.kind(), "key", news.key(), "what", news.what())))
            tell(
                    news,
                    person,
                    people.get(person.id()),
                    new Wishes(ways.get(person.id()), person.quietFrom(), person.quietUntil()));
    }

    /** R3: what was told and not read makes room for the newer one, whose mail need not come later for it. */
    private void tell(News news, Person person, Why why, Wishes wishes) {
        if (person.unreadId() != null)
            sql.run("delete from cooperation_notice where id = :id", Map.of("id", person.unreadId()));
        Instant mail = wishes.mailAt(news, why, time.now());
        if (mail != null && person.mailAt() != null && person.mailAt().isBefore(mail)) mail = person.mailAt();
        Map<String, Object> row = new HashMap<>();
        row.put("person", person.id());
        row.put("kind", news.kind());
        row.put("key", news.key());
        row.put("what", news.what());
        long actor = current.get().personId();
        row.put("id", Ids.next());
        row.put("at", time.now());
        row.put("topic", news.topic());
        row.put("title", news.title());
        row.put("detail", news.detail());
        row.put("why", why);
        row.put("actor", actor == 0 ? null : actor);
        row.put("times", person.times() == null ? 1 : person.times() + 1);
        row.put("urgent", news.urgent());
        row.put("mail", mail);
        sql.run("""
                insert into cooperation_notice(id, person_id, at, topic, what, kind, subject_key, title, detail, why, actor_id,
                    times, urgent, mail_at)
                values (:id, :person, :at, :topic, :what, :kind, :key, :title, :detail, :why, :actor, :times, :urgent,
                    :mail)""", row);
        changes.put("notice", person.id());
    }

    /** Takes what was told of a thing out of everybody's notices: a text of it must go. That there was news stays. */
    public void blank(String kind, String key) {
        sql.run(
                "update cooperation_notice set title = subject_key, detail = null"
                        + " where kind = :kind and subject_key = :key",
                Map.of("kind", kind, "key", key));
        sql.run(
                "update cooperation_follow set thing_title = thing_key where kind = :kind and thing_key = :key",
                Map.of("kind", kind, "key", key));
    }

    /** The caller's own, newest first. */
    public Page<NoticeRow> find(boolean unread, String cursor, int limit) {
        return ROWS.page(sql, own(unread), cursor, limit);
    }

    public List<NoticeRow> slice(boolean unread, int offset, int limit) {
        return ROWS.slice(sql, own(unread), offset, limit);
    }

    private Where own(boolean unread) {
        return Where.anything().and("n.person_id = ?", current.get().personId()).when(unread, "n.read_at is null");
    }

    /** R2. */
    public void read(long id) {
        Map<String, Object> values = new HashMap<>(me());
        values.put("id", id);
        if (sql.count("select count(*) from cooperation_notice where id = :id and person_id = :me", values) == 0)
            throw new NotFound("notice", id);
        mark("id = :id", values);
    }

    /** All about one thing, because the caller looks at it. */
    public void readOf(String kind, String key) {
        Map<String, Object> values = new HashMap<>(me());
        values.put("kind", kind);
        values.put("key", key);
        mark("kind = :kind and subject_key = :key", values);
    }

    public void readAll() {
        mark("1=1", new HashMap<>(me()));
    }

    private void mark(String which, Map<String, Object> values) {
        values.put("now", time.now());
        int marked = sql.run(
                "update cooperation_notice set read_at = :now, mail_at = null where person_id = :me and read_at is null"
                        + " and " + which,
                values);
        if (marked > 0) changes.put("notice", current.get().personId());
    }

    private Map<String, Object> me() {
        return Map.of("me", current.get().personId());
    }

    /** What the caller has chosen, each topic with its way. */
    public Wishes wishes() {
        Wishes own = wishes(current.get().personId());
        return new Wishes(own.all(), own.quietFrom(), own.quietUntil());
    }

    private record Quiet(LocalTime quietFrom, LocalTime quietUntil) {}

    private record Chosen(Topic topic, Way way) {}

    private Wishes wishes(long person) {
        Map<String, Object> values = Map.of("person", person);
        Map<Topic, Way> ways = new EnumMap<>(Topic.class);
        sql.list(Chosen.class, "select topic, way from cooperation_notice_way where person_id = :person", values)
                .forEach(each -> ways.put(each.topic(), each.way()));
        Quiet quiet = sql.first(
                        Quiet.class,
                        "select quiet_from, quiet_until from cooperation_notice_quiet where person_id = :person",
                        values)
                .orElse(new Quiet(null, null));
        return new Wishes(ways, quiet.quietFrom(), quiet.quietUntil());
    }

    /** From now on; what already waits goes as it was wished when it happened. */
    public void wish(Wishes wishes) {
        if ((wishes.quietFrom() == null) != (wishes.quietUntil() == null))
            throw RuleBroken.at(wishes.quietFrom() == null ? "quietFrom" : "quietUntil", "required");
        audit.changed("person.wishes", "person", current.get().personId(), null, facts(wishes()), facts(wishes));
        sql.run("delete from cooperation_notice_way where person_id = :me", me());
        sql.run("delete from cooperation_notice_quiet where person_id = :me", me());
        wishes.ways().forEach((topic, way) -> {
            Map<String, Object> row = new HashMap<>(me());
            row.put("topic", topic);
            row.put("way", way);
            sql.run("insert into cooperation_notice_way(person_id, topic, way) values (:me, :topic, :way)", row);
        });
        if (wishes.quietFrom() == null) return;
        Map<String, Object> quiet = new HashMap<>(me());
        quiet.put("from", wishes.quietFrom());
        quiet.put("until", wishes.quietUntil());
        sql.run(
                "insert into cooperation_notice_quiet(person_id, quiet_from, quiet_until) values (:me, :from, :until)",
                quiet);
    }

    private static Map<String, Object> facts(Wishes wishes) {
        Map<String, Object> facts = new HashMap<>();
        wishes.all().forEach((topic, way) -> facts.put(topic.name(), way));
        facts.put("quietFrom", wishes.quietFrom());
        facts.put("quietUntil", wishes.quietUntil());
        return facts;
    }
}
