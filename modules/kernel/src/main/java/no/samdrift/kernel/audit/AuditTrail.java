package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;

/** Reading the audit: for those who answer for it, and as the history of one thing. */
@ApplicationScoped
@Transactional
public class AuditTrail {
    /** Reading the audit of everything. */
    public enum AuditRight implements Right {
        READ;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);
        }
    }

    private static final String ENTRY =
            "select id, at, person_id, actor, origin, action, subject_type, subject_key, member_id,"
                    + " before_json as `before`, after_json as `after` from kernel_audit";
    private static final Visibility.Columns PLACED = new Visibility.Columns("member_id", null, null, null, null);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Instance<AuditSecrecy> secrecies;

    /** Of the whole, or of the own member; newest first. */
    public Page<AuditEntry> find(AuditFilter filter, String cursor, int limit) {
        current.get().requireAnywhere(AuditRight.READ);
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where ")
                .append(current.get().visible(AuditRight.READ).where(PLACED));
        filter.conditions().forEach((condition, value) -> {
            where.append(" and ").append(condition);
            values.put(condition.substring(condition.lastIndexOf(':') + 1), value);
        });
        if (cursor != null) {
            where.append(" and id < :before");
            values.put("before", Cursor.readId(cursor));
        }
        List<AuditEntry> rows =
                sql.list(AuditEntry.class, ENTRY + where + " order by id desc limit " + (limit + 1), values);
        for (AuditSecrecy secrecy : secrecies) rows = told(rows, secrecy);
        return Page.cut(rows, limit, e -> List.of(e.id()));
    }

    /** The history of one thing; the caller's service has asked whether it may be seen. */
    public List<AuditEntry> history(String type, Object key) {
        return sql.list(
                AuditEntry.class,
                ENTRY + " where subject_type = :type and subject_key = :key order by id desc limit 500",
                Map.of("type", type, "key", String.valueOf(key)));
    }

    private List<AuditEntry> told(List<AuditEntry> entries, AuditSecrecy secrecy) {
        Set<String> keys = entries.stream()
                .filter(entry -> entry.subjectType().equals(secrecy.subject()))
                .map(AuditEntry::subjectKey)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) return entries;
        Set<String> closed = secrecy.closed(keys);
        return entries.stream()
                .map(entry -> !entry.subjectType().equals(secrecy.subject())
                                || current.get().may(secrecy.right(), Target.member(entry.memberId()))
                                        && !closed.contains(entry.subjectKey())
                        ? entry
                        : entry.without(secrecy.texts()))
                .toList();
    }
}
