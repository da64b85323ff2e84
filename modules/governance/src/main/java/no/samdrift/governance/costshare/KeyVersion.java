package no.samdrift.governance.costshare;

import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.money.KeyElement;

/** A key as it was decided; {@code validTo} is exclusive, null while it holds. */
public record KeyVersion(long id, LocalDate validFrom, LocalDate validTo, List<KeyElement> elements, Ref decision) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
