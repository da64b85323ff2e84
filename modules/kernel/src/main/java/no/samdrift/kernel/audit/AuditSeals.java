package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;

/**
 * The hash chain of the audit: every seal covers the rows written since the one before it and that seal's hash. Writers
 * never wait for the chain. Personal data in a row may be blanked later: the seal covers the row's digest, not its text.
 */
@ApplicationScoped
public class AuditSeals {
    private static final int MOST = 5000;

    @Inject
    Sql sql;

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

    /** The newest seal, to be written down outside of the database. */
    @Transactional
    public Optional<SealHash> newest() {
        return sql.first(SealHash.class, "select id, hash from kernel_audit_seal order by id desc limit 1", Map.of());
    }

    private Optional<Seal> last() {
        return sql.first(Seal.class, "select day, seq, hash from kernel_audit_seal order by id desc limit 1", Map.of());
    }

    private static String hash(String previous, List<Row> rows) {
        return Digest.ofChain(
                previous, rows.stream().map(r -> r.id() + r.digest()).toList());
    }
}
