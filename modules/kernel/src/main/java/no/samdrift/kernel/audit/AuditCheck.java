package no.samdrift.kernel.audit;

import java.time.Instant;

/**
 * What a check of the whole audit found.
 *
 * @param blanked rows whose texts were blanked by law; who, when and what of them is still proved
 * @param broken seals and single rows that are not as written
 * @param firstBroken the seal (or, not sealed yet, the row) where it begins; null when all is well
 */
public record AuditCheck(
        long id, Instant at, long seals, long rowsChecked, long blanked, long broken, Long firstBroken) {
    public boolean well() {
        return broken == 0;
    }
}
