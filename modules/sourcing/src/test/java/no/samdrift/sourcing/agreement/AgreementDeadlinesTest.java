package no.samdrift.sourcing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementDeadlinesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static AgreementTerms terms(
            AgreementType type, Integer term, int options, int used, Integer renewal, int notice, NoticeRule rule) {
        return new AgreementTerms(type, START, term, options, 12, used, 3, renewal, notice, rule, 9, null);
    }

    private static LocalDate on(AgreementTerms terms, DeadlineKind kind, LocalDate today) {
        return AgreementDeadlines.of(terms, today).stream()
                .filter(d -> d.kind() == kind)
                .map(Deadline::on)
                .findFirst()
                .orElse(null);
    }

    /** R1, R5 */
    @Test
    void endFollowsFromTermAndOptionsUsed() {
        LocalDate today = LocalDate.of(2024, 6, 1);
        var fresh = terms(AgreementType.SSA_D, 36, 2, 0, null, 6, NoticeRule.RUNNING);
        var extended = terms(AgreementType.SSA_D, 36, 2, 1, null, 6, NoticeRule.RUNNING);
        assertEquals(LocalDate.of(2026, 12, 31), AgreementDeadlines.endsOn(fresh, today));
        assertEquals(LocalDate.of(2027, 12, 31), AgreementDeadlines.endsOn(extended, today));
        assertEquals(LocalDate.of(2026, 9, 30), on(fresh, DeadlineKind.OPTION, today));
        assertEquals(
                LocalDate.of(2028, 3, 31), on(fresh, DeadlineKind.RETENDER, today), "from the end of both options");
        assertNull(on(fresh, DeadlineKind.NOTICE, today), "ends by itself");
    }

    /** R1 */
    @Test
    void withoutTermItRunsUntilNotice() {
        var running = terms(AgreementType.DATA_PROCESSING, null, 0, 0, null, 3, NoticeRule.END_OF_QUARTER);
        LocalDate today = LocalDate.of(2026, 2, 10);
        assertNull(AgreementDeadlines.endsOn(running, today));
        assertTrue(AgreementDeadlines.of(running, today).isEmpty());
        assertEquals(LocalDate.of(2026, 6, 30), AgreementDeadlines.endByNotice(running, today));
    }

    /** R1 */
    @Test
    void noticeGivenEndsItEarlier() {
        var given = new AgreementTerms(
                AgreementType.SSA_D, START, 36, 2, 12, 0, 3, null, 6, NoticeRule.RUNNING, 9, LocalDate.of(2025, 3, 31));
        LocalDate today = LocalDate.of(2025, 1, 1);
        assertEquals(LocalDate.of(2025, 3, 31), AgreementDeadlines.endsOn(given, today));
        assertEquals(AgreementStatus.NOTICE_GIVEN, AgreementDeadlines.status(given, today));
        assertNull(on(given, DeadlineKind.OPTION, today), "there is none left to use");
    }

    /** R2: notice passed, so bound a year more; on the very last day it is still in time. */
    @ParameterizedTest
    @CsvSource({"2026-09-30,2026-12-31", "2026-10-01,2027-12-31", "2029-01-01,2029-12-31", "2024-01-02,2026-12-31"})
    void renewsOnceNoticeHasPassed(LocalDate today, LocalDate end) {
        var yearly = terms(AgreementType.SSA_V, 36, 0, 0, 12, 3, NoticeRule.RUNNING);
        assertEquals(end, AgreementDeadlines.endsOn(yearly, today));
        assertEquals(end, AgreementDeadlines.endByNotice(yearly, today));
    }

    /** R2, R4 */
    @Test
    void optionsComeBeforeRenewal() {
        var both = terms(AgreementType.SSA_L, 24, 1, 0, 12, 3, NoticeRule.RUNNING);
        LocalDate today = LocalDate.of(2025, 12, 1);
        assertEquals(LocalDate.of(2025, 12, 31), AgreementDeadlines.endsOn(both, today));
        assertNull(on(both, DeadlineKind.NOTICE, today));
        assertEquals(LocalDate.of(2025, 9, 30), on(both, DeadlineKind.OPTION, today), "missed, and still told");
    }

    /** R3 */
    @ParameterizedTest
    @CsvSource({
        "RUNNING,2026-12-31,2026-09-30",
        "RUNNING,2027-02-28,2026-11-28",
        "END_OF_MONTH,2026-12-31,2026-09-30",
        "END_OF_MONTH,2026-12-15,2026-08-30",
        "END_OF_QUARTER,2026-12-31,2026-09-30",
        "END_OF_QUARTER,2026-11-30,2026-06-30",
        "END_OF_YEAR,2026-12-31,2026-09-30",
        "END_OF_YEAR,2027-06-30,2026-09-30"
    })
    void lastDayOfNotice(NoticeRule rule, LocalDate end, LocalDate last) {
        var terms = terms(AgreementType.SSA_V, 36, 0, 0, 12, 3, rule);
        LocalDate day = AgreementDeadlines.lastNoticeDay(terms, end);
        assertEquals(last, day);
        assertFalse(rule.endOfPeriod(day.plusMonths(3)).isAfter(end), "notice on that day is in time");
    }

    /** R3 */
    @ParameterizedTest
    @CsvSource({
        "RUNNING,2026-03-15,2026-06-15",
        "END_OF_MONTH,2026-03-15,2026-06-30",
        "END_OF_QUARTER,2026-04-01,2026-09-30",
        "END_OF_YEAR,2026-03-15,2026-12-31",
        "END_OF_MONTH,2026-11-30,2027-02-28"
    })
    void noticeToTheEndOfAPeriod(NoticeRule rule, LocalDate given, LocalDate end) {
        var running = terms(AgreementType.OTHER, null, 0, 0, null, 3, rule);
        assertEquals(end, AgreementDeadlines.endByNotice(running, given));
    }

    /** R5 */
    @Test
    void frameworkHasFourYears() {
        var framework = terms(AgreementType.SSA_R, 24, 2, 0, null, 3, NoticeRule.RUNNING);
        assertEquals(LocalDate.of(2027, 12, 31), on(framework, DeadlineKind.FRAMEWORK_MAX, LocalDate.of(2024, 6, 1)));
    }

    @Test
    void sortedByDayAndGoneWithTheAgreement() {
        var terms = terms(AgreementType.SSA_R, 24, 2, 0, null, 3, NoticeRule.RUNNING);
        List<LocalDate> days = AgreementDeadlines.of(terms, LocalDate.of(2025, 1, 1)).stream()
                .map(Deadline::on)
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(AgreementDeadlines.of(terms, LocalDate.of(2026, 1, 1)).isEmpty());
        assertEquals(AgreementStatus.ENDED, AgreementDeadlines.status(terms, LocalDate.of(2026, 1, 1)));
        assertEquals(AgreementStatus.IN_FORCE, AgreementDeadlines.status(terms, LocalDate.of(2025, 12, 31)));
        assertEquals(AgreementStatus.FUTURE, AgreementDeadlines.status(terms, LocalDate.of(2023, 12, 31)));
    }
}
