package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/**
 * Holds every row of the audit against its digest, the rows against their seals, the seals against one another and against
 * what was written down outside. Each night, and whenever somebody asks.
 */
@ApplicationScoped
public class AuditChecks {
    private static final Logger LOG = Logger.getLogger(AuditChecks.class.getName());
    private static final String CHECK =
            "select id, at, seals, rows_checked, blanked, broken, first_broken from kernel_audit_check order by id desc limit ";
    private static final String ROW = "select id, at, person_id, actor, origin, action, subject_type, subject_key,"
            + " member_id, before_json, after_json, text_digest, digest from kernel_audit where ";

    @Inject
    Sql sql;

    @Inject
    Time time;

    @Inject
    CurrentCaller current;

    @Inject
    Instance<SealAnchors> anchors;

    private volatile Boolean broken;

    private record Seal(long id, String previousHash, String hash) {}

    private record Row(
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
            String textDigest,
            String digest) {
        boolean blanked() {
            return beforeJson == null && afterJson == null && !textDigest.equals(Digest.ofTexts(null, null));
        }

        /** Who, when and what always; the texts unless they are blank. */
        boolean genuine() {
            List<Object> head = Arrays.asList(
                    id, at, personId, actor, origin, action, subjectType, subjectKey, memberId, textDigest);
            return Digest.of(head).equals(digest)
                    && (blanked() || textDigest.equals(Digest.ofTexts(beforeJson, afterJson)));
        }
    }

    private static final class Count {
        private long seals;
        private long rows;
        private long blanked;
        private long broken;
        private Long first;

        private void bad(long where) {
            broken++;
            if (first == null) first = where;
        }

        private boolean rows(List<Row> read) {
            rows += read.size();
            blanked += read.stream().filter(Row::blanked).count();
            return read.stream().allMatch(Row::genuine);
        }
    }

    /** Checks all of it now; the result is kept. */
    public AuditCheck check() {
        current.get().require(AuditTrail.AuditRight.READ, Target.COOPERATION);
        Count count = new Count();
        Map<Long, String> outside = new HashMap<>();
        for (SealAnchors each : anchors) each.written().forEach(seal -> outside.put(seal.id(), seal.hash()));
        String previous = "";
        for (Seal seal : sql.list(Seal.class, "select id, previous_hash, hash from kernel_audit_seal order by id")) {
            List<Row> rows = sql.list(Row.class, ROW + "seal_id = :seal order by id", Map.of("seal", seal.id()));
            boolean genuine = count.rows(rows);
            String hash = Digest.ofChain(
                    previous, rows.stream().map(r -> r.id() + r.digest()).toList());
            String written = outside.remove(seal.id());
            count.seals++;
            if (!genuine
                    || !seal.previousHash().equals(previous)
                    || !hash.equals(seal.hash())
                    || written != null && !written.equals(seal.hash())) count.bad(seal.id());
            previous = seal.hash();
        }
        outside.keySet().stream().sorted().forEach(count::bad); // cut off
        for (Row row : sql.list(Row.class, ROW + "seal_id is null order by id limit 20000"))
            if (!count.rows(List.of(row))) count.bad(row.id());
        return kept(count);
    }

    private AuditCheck kept(Count count) {
        AuditCheck check = new AuditCheck(
                Ids.next(), time.now(), count.seals, count.rows, count.blanked, count.broken, count.first);
        Map<String, Object> row = new HashMap<>();
        row.put("id", check.id());
        row.put("at", check.at());
        row.put("seals", check.seals());
        row.put("rows", check.rowsChecked());
        row.put("blanked", check.blanked());
        row.put("broken", check.broken());
        row.put("first", check.firstBroken());
        sql.run(
                "insert into kernel_audit_check(id, at, seals, rows_checked, blanked, broken, first_broken)"
                        + " values (:id, :at, :seals, :rows, :blanked, :broken, :first)",
                row);
        broken = !check.well();
        if (!check.well())
            LOG.severe(
                    "The audit is not as written: " + check.broken() + " places, from " + check.firstBroken() + " on");
        return check;
    }

    /** The newest checks, newest first. */
    public List<AuditCheck> latest() {
        current.get().require(AuditTrail.AuditRight.READ, Target.COOPERATION);
        return sql.list(AuditCheck.class, CHECK + 50);
    }

    /** The last check; for the house itself and its health. */
    public Optional<AuditCheck> last() {
        return sql.first(AuditCheck.class, CHECK + 1, Map.of());
    }

    /** Whether the last check found something; asks the database once only. */
    public boolean foundBroken() {
        if (broken == null) broken = last().map(check -> !check.well()).orElse(false);
        return broken;
    }
}
