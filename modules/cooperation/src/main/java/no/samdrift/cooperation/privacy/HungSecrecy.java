package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.kernel.audit.AuditTrail.AuditRight;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotFound;

/** What is asked and done about a thing is told by the audit to those alone who see the thing. */
@ApplicationScoped
class HungSecrecy {
    @Inject
    Sql sql;

    @Inject
    DocumentPlaces places;

    private record Hung(String id, String kind, long thingId) {
        String on() {
            return kind + ":" + thingId;
        }
    }

    private record Hiding(HungSecrecy all, String subject, Set<String> texts) implements AuditSecrecy {
        @Override
        public Right right() {
            return AuditRight.READ;
        }

        @Override
        public Set<String> closed(Set<String> keys) {
            return all.closed("cooperation_" + subject, keys);
        }
    }

    @Produces
    AuditSecrecy tasks() {
        return new Hiding(this, "task", Set.of("title", "note", "lines"));
    }

    @Produces
    AuditSecrecy approvals() {
        return new Hiding(this, "approval", Set.of("question", "reason", "thingTitle"));
    }

    private Set<String> closed(String table, Set<String> keys) {
        String ids = keys.stream().filter(key -> key.matches("\\d{1,18}")).collect(Collectors.joining(","));
        if (ids.isEmpty()) return Set.of();
        List<Hung> hung = sql.list(
                Hung.class, "select id, kind, thing_id from " + table + " where id in (" + ids + ")", Map.of());
        Map<String, Boolean> seen = new HashMap<>();
        return hung.stream()
                .filter(each -> !seen.computeIfAbsent(each.on(), on -> isSeen(each)))
                .map(Hung::id)
                .collect(Collectors.toSet());
    }

    private boolean isSeen(Hung hung) {
        try {
            places.placed(hung.kind(), hung.thingId());
            return true;
        } catch (NotFound unseen) {
            return false;
        }
    }
}
