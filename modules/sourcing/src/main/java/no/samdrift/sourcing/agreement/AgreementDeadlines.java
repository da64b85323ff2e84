package no.samdrift.sourcing.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days that follow from an agreement's terms, by R1 to R5 of the package. Pure. */
public final class AgreementDeadlines {
    /** Anskaffelsesforskriften § 26-1. */
    static final int FRAMEWORK_MONTHS = 48;

    private AgreementDeadlines() {}

    /** The last day as things stand on the day of asking; null where it runs until notice. */
    public static LocalDate endsOn(AgreementTerms terms, LocalDate today) {
        if (terms.terminatedOn() != null) return terms.terminatedOn();
        if (terms.termMonths() == null) return null;
        int renewals = 0;
        if (terms.renews()) while (lastNoticeDay(terms, terms.lastDay(renewals)).isBefore(today)) renewals++;
        return terms.lastDay(renewals);
    }

    public static AgreementStatus status(AgreementTerms terms, LocalDate today) {
        LocalDate end = endsOn(terms, today);
        if (end != null && end.isBefore(today)) return AgreementStatus.ENDED;
        if (terms.validFrom().isAfter(today)) return AgreementStatus.FUTURE;
        return terms.terminatedOn() == null ? AgreementStatus.IN_FORCE : AgreementStatus.NOTICE_GIVEN;
    }

    /** What an agreement that has not ended asks for, earliest first. */
    public static List<Deadline> of(AgreementTerms terms, LocalDate today) {
        LocalDate end = endsOn(terms, today);
        if (end == null || end.isBefore(today)) return List.of();
        List<Deadline> deadlines = new ArrayList<>();
        deadlines.add(new Deadline(DeadlineKind.END, end, end));
        boolean open = terms.terminatedOn() == null;
        if (open && terms.optionLeft())
            deadlines.add(new Deadline(DeadlineKind.OPTION, end.minusMonths(terms.optionNoticeMonths()), end));
        if (open && terms.renews())
            deadlines.add(new Deadline(
                    DeadlineKind.NOTICE,
                    lastNoticeDay(terms, end),
                    end.plusDays(1).plusMonths(terms.renewalMonths()).minusDays(1)));
        if (terms.leadTimeMonths() > 0) {
            LocalDate last = open && terms.optionLeft() ? terms.lastDayWithOptions() : end;
            deadlines.add(new Deadline(DeadlineKind.RETENDER, last.minusMonths(terms.leadTimeMonths()), last));
        }
        if (terms.type() == AgreementType.SSA_R) {
            LocalDate max = terms.validFrom().plusMonths(FRAMEWORK_MONTHS).minusDays(1);
            deadlines.add(new Deadline(DeadlineKind.FRAMEWORK_MAX, max, max));
        }
        deadlines.sort(Comparator.comparing(Deadline::on).thenComparing(Deadline::kind));
        return deadlines;
    }

    /** The last day on which notice still ends the agreement by {@code end}. */
    static LocalDate lastNoticeDay(AgreementTerms terms, LocalDate end) {
        return terms.noticeRule().lastEndBy(end).minusMonths(terms.noticeMonths());
    }

    /**
     * The last day of an agreement of which notice is given: of one that renews itself the end of the period it is bound
     * to, else the end of the notice, but never later than without it.
     */
    public static LocalDate endByNotice(AgreementTerms terms, LocalDate given) {
        LocalDate end = endsOn(terms, given);
        if (terms.renews()) return end;
        LocalDate byNotice = terms.noticeRule().endOfPeriod(given.plusMonths(terms.noticeMonths()));
        return end == null || byNotice.isBefore(end) ? byNotice : end;
    }
}
