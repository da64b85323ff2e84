package no.samdrift.sourcing.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samdrift.kernel.own.OwnValues;

/**
 * An agreement as lists show it, as of today.
 *
 * @param endsOn null where it runs until notice
 * @param nextDeadline the first that is not handled, null where none is
 * @param yearlyPrice in NOK without VAT
 * @param parties member numbers of today's parties
 */
public record AgreementRow(
        long id,
        int version,
        String number,
        String title,
        long vendorId,
        String vendor,
        AgreementType type,
        Long responsibleId,
        String responsible,
        LocalDate validFrom,
        LocalDate endsOn,
        AgreementStatus status,
        DeadlineKind nextDeadline,
        LocalDate nextDeadlineOn,
        BigDecimal yearlyPrice,
        String parties,
        OwnValues own) {
    public AgreementRow {
        own = OwnValues.orNone(own);
    }
}
