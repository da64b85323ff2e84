package no.samdrift.kernel.document;

import java.time.Instant;
import no.samdrift.kernel.data.Versioned;

/**
 * A document as it is now.
 *
 * @param on the thing it hangs on, as {@code incident:INC-2026-000123}
 * @param partId the entry of that, null for the thing itself
 * @param internal whether only those see it who read internal entries
 * @param size in bytes
 * @param at when this version came
 * @param person who brought it; null where that is not told
 * @param versions how many there are, this one included
 * @param pictured whether there is a small picture of it
 * @param mayChange whether the caller may renew and remove it
 */
public record DocumentRow(
        long id,
        int version,
        String on,
        Long partId,
        boolean internal,
        String name,
        String type,
        int size,
        String sha256,
        Instant at,
        String person,
        int versions,
        boolean pictured,
        boolean mayChange)
        implements Versioned {
    public DocumentFile file() {
        return new DocumentFile(name, type, size, sha256);
    }
}
