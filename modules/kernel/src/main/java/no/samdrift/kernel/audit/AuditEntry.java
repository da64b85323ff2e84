package no.samdrift.kernel.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.data.Json;

/** One row of the audit, {@code personId} 0 for the house; {@code before} and {@code after} are JSON objects of what differs, or null. */
public record AuditEntry(
        long id,
        Instant at,
        long personId,
        String actor,
        String origin,
        String action,
        String subjectType,
        String subjectKey,
        Long memberId,
        String before,
        String after) {
    /** What stands for a text that is not told. */
    public static final String UNTOLD = "…";

    AuditEntry without(Set<String> texts) {
        return new AuditEntry(
                id,
                at,
                personId,
                actor,
                origin,
                action,
                subjectType,
                subjectKey,
                memberId,
                without(before, texts),
                without(after, texts));
    }

    private static String without(String json, Set<String> texts) {
        if (json == null) return null;
        Map<?, ?> read = Json.read(json, Map.class);
        Map<String, Object> told = new LinkedHashMap<>();
        read.forEach((name, value) -> {
            String fact = String.valueOf(name);
            boolean untold = value != null && texts.contains(fact.startsWith("own.") ? "own" : fact);
            told.put(fact, untold ? UNTOLD : value);
        });
        return Json.write(told);
    }
}
