package no.samdrift.servicedesk.work;

import java.time.Instant;

/** One entry; {@code open} entries are seen by all who see the case. Values of a change are codes or names. */
public record EntryRow(
        long id,
        Instant at,
        Long personId,
        String person,
        EntryKind kind,
        boolean open,
        String text,
        String code,
        String oldValue,
        String newValue) {
    EntryRow saying(String words) {
        return new EntryRow(id, at, personId, person, kind, open, words, code, oldValue, newValue);
    }
}
