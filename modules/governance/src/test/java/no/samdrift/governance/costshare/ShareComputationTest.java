package no.samdrift.governance.costshare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import org.junit.jupiter.api.Test;

/** DIKO's split for 2024, as its board had it on 4 October 2023. */
class ShareComputationTest {
    private static final List<KeyElement> KEY = List.of(
            KeyElement.equal(new BigDecimal("0.20")), KeyElement.byMeasure("inhabitants", new BigDecimal("0.80")));
    private static final List<MemberRow> MEMBERS = List.of(
            member(1, "5041", "Snåsa", 2021),
            member(2, "5006", "Steinkjer", 23955),
            member(3, "5053", "Inderøy", 6841),
            member(4, "5038", "Verdal", 15002),
            member(5, "5037", "Levanger", 20344));
    private static final Map<String, BigDecimal> BUDGET_2023 = Map.of(
            "5041", new BigDecimal("2606000"),
            "5006", new BigDecimal("20315000"),
            "5053", new BigDecimal("6419000"),
            "5038", new BigDecimal("12019000"),
            "5037", new BigDecimal("16062000"));

    private static MemberRow member(long id, String no, String name, Integer inhabitants) {
        return new MemberRow(id, 1, no, name, Language.NB, inhabitants, null, LocalDate.of(2018, 1, 1), null);
    }

    private static ComputeShare command(Map<String, BigDecimal> before) {
        return new ComputeShare(
                "2024",
                2024,
                1L,
                new BigDecimal("69020600.00"),
                LocalDate.of(2023, 7, 1),
                null,
                null,
                before,
                null,
                null);
    }

    private static String thousands(BigDecimal amount) {
        return amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** R4: to the øre. */
    @Test
    void reproducesTheBoardPaper() {
        var computed = ShareComputation.of(command(BUDGET_2023), KEY, MEMBERS, MEMBERS);
        assertEquals(
                List.of(
                        "5041 2761 1637 4398 1792",
                        "5053 2761 5542 8302 1883",
                        "5038 2761 12153 14913 2894",
                        "5037 2761 16480 19241 3179",
                        "5006 2761 19405 22166 1851"),
                computed.lines().stream()
                        .map(l -> l.memberNo() + " " + thousands(l.parts().get(0)) + " "
                                + thousands(l.parts().get(1)) + " " + thousands(l.total()) + " "
                                + thousands(l.change()))
                        .toList(),
                "Verdal's change is 2 895 in the paper, whose budget of 2023 has decimals we do not know");
        assertEquals(
                new BigDecimal("69020600.00"),
                computed.lines().stream().map(ShareLine::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** R2 */
    @Test
    void aMemberWithoutCountIsNamed() {
        var refusal = assertThrows(
                InvalidInput.class, () -> ShareComputation.of(command(Map.of()), KEY, MEMBERS, MEMBERS.subList(0, 4)));
        assertEquals("key[1].measure", refusal.field());
    }

    @Test
    void theYearBeforeOfAStrangerIsRefused() {
        var before = Map.of("5001", BigDecimal.ONE);
        var refusal = assertThrows(RuleBroken.class, () -> ShareComputation.of(command(before), KEY, MEMBERS, MEMBERS));
        assertEquals("before.5001", refusal.field());
    }

    /** R5 */
    @Test
    void statementPartsAddUpToWhatIsPaid() {
        var costs = List.of(
                new CostLine("Lønn", new BigDecimal("60.00"), List.of()),
                new CostLine("Drift", new BigDecimal("50.00"), List.of("2a")),
                new CostLine("Inntekt", new BigDecimal("-10.00"), List.of()));
        var parts = StatementParts.of(costs, new BigDecimal("100.00"), new BigDecimal("33.33"));
        assertEquals(
                new BigDecimal("33.33"),
                parts.stream().map(Statement.StatementLine::part).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(new BigDecimal("-3.33"), parts.get(2).part());
    }
}
