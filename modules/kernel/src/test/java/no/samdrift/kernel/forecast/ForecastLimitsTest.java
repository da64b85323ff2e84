package no.samdrift.kernel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

/** Every limit of a forecast from both sides: what is just inside counts, what is just outside is refused by name. */
class ForecastLimitsTest {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal INSANE = new BigDecimal("1e41");
    private static final ForecastLine GOOD = ForecastLine.amounts("a", Map.of(2024, ONE));

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static void refused(String expected, int first, int last, ForecastLine... lines) {
        var refusal =
                assertThrows(InvalidInput.class, () -> Forecast.of(first, last, Arrays.asList(lines), null), expected);
        assertEquals(expected, refusal.field() + " " + refusal.code());
    }

    private static void refused(String expected, ForecastLine... lines) {
        refused(expected, 2023, 2027, lines);
    }

    private static BigDecimal value(int year, ForecastLine... lines) {
        var rows = Forecast.of(year, year, List.of(lines), null).rows();
        return rows.getLast().values().get(year);
    }

    @Test
    void yearsHaveTwoEndsAndALength() {
        refused("years outOfRange", 1899, 1910, GOOD);
        refused("years outOfRange", 2290, 2301, GOOD);
        refused("years reversed", 2025, 2024, GOOD);
        refused("years tooMany", 1900, 2000, GOOD);
        assertEquals(100, Forecast.of(1900, 1999, List.of(GOOD), null).sum().size());
        assertEquals(1, Forecast.of(2300, 2300, List.of(GOOD), null).sum().size());
    }

    @Test
    void theYearComparedWithMayBeTheFirstOrTheLast() {
        for (int year : List.of(2023, 2027)) Forecast.of(2023, 2027, List.of(GOOD), year);
        for (int year : List.of(2022, 2028)) {
            var refusal = assertThrows(InvalidInput.class, () -> Forecast.of(2023, 2027, List.of(GOOD), year));
            assertEquals("compareWithYear outOfRange", refusal.field() + " " + refusal.code());
        }
    }

    @Test
    void thereAreFiveHundredLinesAtMost() {
        var lines = new ArrayList<ForecastLine>();
        for (int i = 0; i < 500; i++) lines.add(ForecastLine.amounts("line " + i, Map.of(2024, ONE)));
        assertEquals(d("500.00"), Forecast.of(2024, 2024, lines, null).sum().get(2024));
        lines.add(GOOD);
        refused("lines tooMany", lines.toArray(ForecastLine[]::new));
    }

    @Test
    void aLineIsThereAndHasAName() {
        refused("lines[0] required", (ForecastLine) null);
        refused("lines[0].name required", ForecastLine.amounts(null, Map.of(2024, ONE)));
        refused("lines[0].name required", ForecastLine.amounts(" ", Map.of(2024, ONE)));
    }

    @Test
    void aBaseAndItsYearAreSane() {
        refused("lines[0].base outOfRange", ForecastLine.growing("x", INSANE, 2024, null));
        refused("lines[0].baseYear outOfRange", ForecastLine.growing("x", ONE, 1899, null));
        refused("lines[0].baseYear outOfRange", ForecastLine.growing("x", ONE, 2301, null));
        assertEquals(d("1.00"), value(1900, ForecastLine.growing("x", ONE, 1900, null)));
        assertEquals(d("1.00"), value(2300, ForecastLine.growing("x", ONE, 2300, null)));
    }

    @Test
    void aRateIsAtMostAHundredfoldEitherWay() {
        for (String most : List.of("100", "-100"))
            assertEquals(
                    ONE.add(d(most)).setScale(2),
                    value(2025, ForecastLine.growing("x", ONE, 2024, Rate.everyYear(d(most)))));
        refused("lines[0].growth outOfRange", ForecastLine.growing("x", ONE, 2024, Rate.everyYear(d("-100.01"))));
        refused("lines[0].growth outOfRange", ForecastLine.growing("x", ONE, 2024, Rate.everyYear(d("1e-41"))));
        refused(
                "lines[0].growth outOfRange",
                ForecastLine.growing("x", ONE, 2024, Rate.byYear(Map.of(2025, d("100.01")))));
        refused(
                "lines[0].growth.2025 outOfRange",
                ForecastLine.growing("x", ONE, 2024, Rate.byYear(Map.of(2025, INSANE))));
        refused(
                "lines[0].growth.2025 required",
                ForecastLine.growing("x", ONE, 2024, Rate.byYear(Collections.singletonMap(2025, null))));
    }

    @Test
    void aRateOfAYearGoesBeforeTheOneOfEveryYear() {
        Rate both = new Rate(d("0.5"), Map.of(2025, ONE));
        assertEquals(d("2.00"), value(2025, ForecastLine.growing("x", ONE, 2024, both)));
        assertEquals(d("3.00"), value(2026, ForecastLine.growing("x", ONE, 2024, both)));
        assertEquals(d("1.00"), value(2025, ForecastLine.growing("x", ONE, 2024, new Rate(null, null))));
        assertEquals(d("1.00"), value(2026, ForecastLine.growing("x", ONE, 2024, Rate.byYear(Map.of()))));
        assertEquals(Map.of(2025, ONE), Rate.byYear(Map.of(2025, ONE)).byYear());
    }

    @Test
    void aPercentageNamesLinesAndItsRate() {
        refused("lines[1].percentOf required", GOOD, ForecastLine.percentOf("x", List.of(), Rate.NONE));
        refused("lines[1].percent required", GOOD, ForecastLine.percentOf("x", List.of("a"), null));
        refused(
                "lines[1].percentOf unknownLine",
                GOOD,
                ForecastLine.percentOf("x", Collections.singletonList(null), Rate.NONE));
        refused(
                "lines[1].percent outOfRange",
                GOOD,
                ForecastLine.percentOf("x", List.of("a"), Rate.everyYear(d("101"))));
        assertEquals(d("0.10"), value(2024, GOOD, ForecastLine.percentOf("x", List.of("a"), Rate.everyYear(d("0.1")))));
    }

    @Test
    void aPartOfAYearIsBetweenNothingAndTheWhole() {
        var line = ForecastLine.growing("x", d("10"), 2024, null);
        assertEquals(d("0.00"), value(2024, line.withPartOfYear(Map.of(2024, BigDecimal.ZERO))));
        assertEquals(d("10.00"), value(2024, line.withPartOfYear(Map.of(2024, ONE))));
        refused("lines[0].partOfYear outOfRange", line.withPartOfYear(Map.of(2024, d("-0.01"))));
        refused("lines[0].partOfYear.2024 required", line.withPartOfYear(Collections.singletonMap(2024, null)));
        refused("lines[0].partOfYear.2024 outOfRange", line.withPartOfYear(Map.of(2024, d("1e-41"))));
    }

    @Test
    void amountsAreSaneAndNotMoreThanThereAreYears() {
        refused("lines[0].amounts.2024 outOfRange", ForecastLine.amounts("x", Map.of(2024, INSANE)));
        var many = new HashMap<Integer, BigDecimal>();
        for (int year = 1900; year < 2300; year++) many.put(year, ONE);
        assertEquals(d("1.00"), value(2024, ForecastLine.amounts("x", many)));
        many.put(2300, ONE);
        refused("lines[0].amounts tooMany", ForecastLine.amounts("x", many));
    }
}
