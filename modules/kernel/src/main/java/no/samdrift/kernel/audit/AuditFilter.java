package no.samdrift.kernel.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.time.Time;

/**
 * Which rows of the audit; every part may be null.
 *
 * @param type and {@code key} narrow to a kind of thing, and to one of them
 * @param actor a user name as it was, {@code person} whoever bore it
 * @param action {@code incident.reply}; without a point what is done to things of any kind, as {@code add}
 * @param from the first day, {@code through} the last
 */
public record AuditFilter(
        String type, String key, String actor, Long person, String action, LocalDate from, LocalDate through) {
    /** The values asked for, by the conditions they belong to. */
    Map<String, Object> conditions() {
        boolean ofAnyKind = action != null && !action.contains(".");
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("subject_type = :type", type);
        asked.put("subject_key = :key", key);
        asked.put("actor = :actor", actor);
        asked.put("person_id = :person", person);
        asked.put(ofAnyKind ? "substring_index(action, '.', -1) = :action" : "action = :action", action);
        asked.put(
                "at >= :from",
                from == null ? null : from.atStartOfDay(Time.OSLO).toInstant());
        asked.put(
                "at < :through",
                through == null
                        ? null
                        : through.plusDays(1).atStartOfDay(Time.OSLO).toInstant());
        asked.values().removeIf(value -> value == null || value.toString().isBlank());
        return asked;
    }
}
