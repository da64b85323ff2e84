package no.samdrift.governance.decision;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.time.KnownDay;

/** A decision as lists show it; {@code overdue} where it is open past its day, {@code decidedOn} as {@link KnownDay} says. */
public record DecisionRow(
        long id,
        int version,
        String body,
        String number,
        String decidedOn,
        String title,
        Long ownerId,
        String owner,
        LocalDate dueOn,
        DecisionStatus status,
        LocalDate closedOn,
        boolean overdue,
        @Nullable OwnValues own) {
    public DecisionRow {
        own = OwnValues.orNone(own);
    }
}
