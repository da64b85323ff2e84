package no.samdrift.sourcing.agreement;

import java.time.LocalDate;

/**
 * A deadline of any agreement.
 *
 * @param daysLeft negative where it is missed
 * @param handledNote how it was seen to, null while it is open
 */
public record DeadlineRow(
        long agreementId,
        String number,
        String title,
        long vendorId,
        String vendor,
        DeadlineKind kind,
        LocalDate on,
        LocalDate about,
        long daysLeft,
        String handledNote) {
    public boolean open() {
        return handledNote == null;
    }
}
