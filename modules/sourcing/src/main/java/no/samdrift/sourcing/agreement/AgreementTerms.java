package no.samdrift.sourcing.agreement;

import java.time.LocalDate;

/**
 * What the deadlines of an agreement follow from.
 *
 * @param termMonths null where it runs until notice
 * @param optionNoticeMonths how long before the end an option must be used
 * @param renewalMonths by how much it renews itself, null where it does not
 * @param leadTimeMonths how long a new competition takes until the new vendor delivers, 0 where none is needed
 * @param terminatedOn last day after notice was given, else null
 */
public record AgreementTerms(
        AgreementType type,
        LocalDate validFrom,
        Integer termMonths,
        int optionCount,
        int optionMonths,
        int optionsUsed,
        int optionNoticeMonths,
        Integer renewalMonths,
        int noticeMonths,
        NoticeRule noticeRule,
        int leadTimeMonths,
        LocalDate terminatedOn) {

    public boolean optionLeft() {
        return termMonths != null && optionsUsed < optionCount;
    }

    boolean renews() {
        return termMonths != null && renewalMonths != null && !optionLeft();
    }

    /** Last day with every option used: the latest a new agreement must take over. */
    public LocalDate lastDayWithOptions() {
        return validFrom
                .plusMonths(termMonths + (long) optionCount * optionMonths)
                .minusDays(1);
    }

    /** Last day after so many renewals; counted from the first day, so that short months do not drift. */
    public LocalDate lastDay(int renewals) {
        long months = termMonths + (long) optionsUsed * optionMonths;
        if (renewals > 0) months += (long) renewals * renewalMonths;
        return validFrom.plusMonths(months).minusDays(1);
    }
}
