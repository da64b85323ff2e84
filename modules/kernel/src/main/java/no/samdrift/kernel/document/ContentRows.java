package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** The tables of contents, each step a transaction of its own. */
@ApplicationScoped
@Transactional
class ContentRows {
    @Inject
    Sql sql;

    @Inject
    Time time;

    @Inject
    Changes changes;

    record Unread(long id, String sha256, int size, String type) {}

    private record Hung(long id, String kind, long thingId, boolean internal) {}

    public long begin(String type) {
        long id = Ids.next();
        sql.run(
                "insert into kernel_content(id, size, type, touched_at) values (:id, 0, :type, :at)",
                Map.of("id", id, "type", type, "at", time.now()));
        return id;
    }

    public void keep(long id, int no, byte[] part) {
        Map<String, Object> row = Map.of("id", id, "no", no, "bytes", part, "at", time.now());
        sql.run("insert into kernel_content_part(content_id, no, bytes) values (:id, :no, :bytes)", row);
        sql.run("update kernel_content set touched_at = :at where id = :id", row);
    }

    /** Whether it has its hash now; not where an equal one has it. */
    public boolean adopt(long id, String sha256, long size) {
        Map<String, Object> row = Map.of("id", id, "sha256", sha256, "size", size);
        sql.run("update ignore kernel_content set sha256 = :sha256, size = :size where id = :id", row);
        return sql.count("select count(*) from kernel_content where id = :id and sha256 = :sha256", row) == 1;
    }

    /** Somebody is about to name it; whether it is there. */
    public boolean touch(String sha256) {
        return sql.run(
                        "update kernel_content set touched_at = :at where sha256 = :sha256",
                        Map.of("sha256", sha256, "at", time.now()))
                == 1;
    }

    public Optional<Long> id(String sha256) {
        return sql.first(Long.class, "select id from kernel_content where sha256 = :sha256", Map.of("sha256", sha256));
    }

    public Optional<byte[]> part(long id, int no) {
        return sql.first(
                byte[].class,
                "select bytes from kernel_content_part where content_id = :id and no = :no",
                Map.of("id", id, "no", no));
    }

    /** Takes their hash from those that nothing names, and gives some of those without. */
    public List<Long> left(Instant before, int most) {
        Map<String, Object> since = Map.of("before", before);
        sql.run("""
                update ignore kernel_content c set c.sha256 = null where c.sha256 is not null and c.touched_at < :before
                and not exists (select 1 from kernel_document_version v where v.sha256 = c.sha256)""", since);
        return sql.list(
                Long.class,
                "select id from kernel_content where sha256 is null and touched_at < :before limit " + most,
                since);
    }

    /** Whether there may be more parts of it. */
    public boolean shrink(long id, int most) {
        Map<String, Object> row = Map.of("id", id);
        if (sql.run("delete from kernel_content_part where content_id = :id limit " + most, row) > 0) return true;
        sql.run("delete from kernel_content where id = :id and sha256 is null", row);
        return false;
    }

    /** The next that nobody has read; from now on it has been tried once more. */
    public Optional<Unread> tryNext() {
        Optional<Unread> next = sql.first(Unread.class, """
                select id, sha256, size, type from kernel_content
                where read_at is null and tries < 2 and sha256 is not null order by tries, id limit 1""", Map.of());
        next.ifPresent(content ->
                sql.run("update kernel_content set tries = tries + 1 where id = :id", Map.of("id", content.id())));
        return next;
    }

    /** It was read: its documents are found by its words now, and drawn with its picture; both may be null. */
    public void read(Unread content, String text, byte[] thumbnail) {
        Map<String, Object> made = new HashMap<>();
        made.put("id", content.id());
        made.put("text", text);
        made.put("thumbnail", thumbnail);
        made.put("at", time.now());
        sql.run("update kernel_content set text = :text, thumbnail = :thumbnail, read_at = :at where id = :id", made);
        if (text == null && thumbnail == null) return;
        List<Hung> hung = sql.list(
                Hung.class,
                "select id, kind, thing_id, internal from kernel_document where sha256 = :sha256",
                Map.of("sha256", content.sha256()));
        hung.forEach(each -> {
            changes.put(DocumentSearch.kind(each.kind(), each.internal()), each.id());
            changes.put(each.kind(), each.thingId());
        });
    }
}
