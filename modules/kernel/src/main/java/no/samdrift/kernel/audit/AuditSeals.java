package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;

/**
 * The hash chain of the audit: every seal covers the rows written since the one before it and that seal's hash. Writers
 * never wait for the chain. Personal data in a row may be blanked later: the seal covers the row's digest, not its text.
 */
@ApplicationScoped
public class AuditSeals {
    private static final int MOST = 5000;
    private final Sql sql;

    protected AuditSeals() {
        this(null);
    }

    @Inject
    public AuditSeals(Sql sql) {
        this.sql = sql;
    }

    private record Row(long id, String digest) {}

    private record Seal(LocalDate day, int seq, String hash) {}

    /** Seals what is not sealed yet; the number of rows sealed. Nodes take turns by the lock on the chain's head. */
    @Transactional
    public int seal(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        sql.run("insert ignore into kernel_audit_chain(id) values (1)", Map.of());
        sql.count("select id from kernel_audit_chain where id = 1 for update", Map.of());
        List<Row> rows = sql.list(
                Row.class, "select id, digest from kernel_audit where seal_id is null order by id limit " + MOST);
        if (rows.isEmpty()) return 0;
        Seal last = last().orElse(new Seal(day, 0, ""));
        int seq = last.day().equals(day) ? last.seq() + 1 : 1;
        long id = Long.parseLong("%tY%<tm%<td".formatted(day)) * 1_000_000 + seq;
        sql.run(
                "insert into kernel_audit_seal(id, day, seq, rows_sealed, previous_hash, hash)"
                        + " values (:id, :day, :seq, :rows, :previous, :hash)",
                Map.of(
                        "id",
                        id,
                        "day",
                        day,
                        "seq",
                        seq,
                        "rows",
                        rows.size(),
                        "previous",
                        last.hash(),
                        "hash",
                        hash(last.hash(), rows)));
        String ids = rows.stream().map(r -> String.valueOf(r.id())).collect(Collectors.joining(","));
        sql.run("update kernel_audit set seal_id = :seal where id in (" + ids + ")", Map.of("seal", id));
        return rows.size();
    }

    private static final String WRITTEN = "select id, at, person_id, actor, origin, action, subject_type, subject_key,"
            + " member_id, before_json, after_json, digest from kernel_audit where seal_id = :seal order by id";

    /** A row as it stands. Where both texts are blank they may have been blanked by law, and the digest stands alone. */
    private record Written(
            long id,
            Instant at,
            long personId,
            String actor,
            String origin,
            String action,
            String subjectType,
            String subjectKey,
            Long memberId,
            String beforeJson,
            String afterJson,
            String digest) {
        boolean isGenuine() {
            if (beforeJson == null && afterJson == null) return true;
            List<Object> parts =
                    new ArrayList<>(List.of(id, at, personId, actor, origin, action, subjectType, subjectKey));
            parts.add(memberId);
            parts.add(beforeJson);
            parts.add(afterJson);
            return Digest.of(parts).equals(digest);
        }
    }

    /** The seals whose rows are no longer as written, no longer give their hash, or that do not follow on the one before: empty when all is well. */
    @Transactional
    public List<Long> broken() {
        List<Long> broken = new ArrayList<>();
        String previous = "";
        for (Kept seal : sql.list(Kept.class, "select id, previous_hash, hash from kernel_audit_seal order by id")) {
            List<Written> written = sql.list(Written.class, WRITTEN, Map.of("seal", seal.id()));
            List<Row> rows =
                    written.stream().map(w -> new Row(w.id(), w.digest())).toList();
            if (!seal.previousHash().equals(previous)
                    || !hash(previous, rows).equals(seal.hash())
                    || !written.stream().allMatch(Written::isGenuine)) broken.add(seal.id());
            previous = seal.hash();
        }
        return broken;
    }

    private record Kept(long id, String previousHash, String hash) {}

    private java.util.Optional<Seal> last() {
        return sql.first(Seal.class, "select day, seq, hash from kernel_audit_seal order by id desc limit 1", Map.of());
    }

    private static String hash(String previous, List<Row> rows) {
        List<Object> parts = new ArrayList<>();
        parts.add(previous);
        rows.forEach(r -> parts.add(r.id() + r.digest()));
        return Digest.of(parts);
    }
}
