package no.samdrift.kernel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Rate FALLS_FROM_2025 =
            Rate.byYear(Map.of(2025, d("-0.01"), 2026, d("-0.01"), 2027, d("-0.01")));

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    /** Rammetall, DIKO board 26 May 2023: the paper's rows by its rules. */
    @Test
    void dikosMultiYearFrame() {
        var oneMonth = Map.of(2024, d("0.08335"));
        var forecast = Forecast.of(
                2023,
                2027,
                List.of(
                        ForecastLine.growing("salary", d("17393"), 2023, FALLS_FROM_2025),
                        ForecastLine.growing("vacancies", d("5200"), 2024, FALLS_FROM_2025)
                                .withPartOfYear(Map.of(2024, d("0.5"))),
                        ForecastLine.growing("running", d("44057"), 2023, FALLS_FROM_2025),
                        ForecastLine.growing("income", d("-4030"), 2023, Rate.NONE),
                        ForecastLine.amounts("establishing", Map.of(2024, d("8000"))),
                        ForecastLine.growing("external", d("20000"), 2025, Rate.NONE)
                                .withPartOfYear(oneMonth),
                        ForecastLine.percentOf("savings", List.of("external"), Rate.everyYear(d("-0.4")))),
                2023);
        rows(forecast, "salary", 17393, 17393, 17219, 17047, 16877);
        rows(forecast, "vacancies", 0, 2600, 5148, 5097, 5046);
        rows(forecast, "running", 44057, 44057, 43617, 43181, 42749);
        rows(forecast, "income", -4030, -4030, -4030, -4030, -4030);
        rows(forecast, "establishing", 0, 8000, 0, 0, 0);
        rows(forecast, "external", 0, 1667, 20000, 20000, 20000);
        rows(forecast, "savings", 0, -667, -8000, -8000, -8000);
        near("sum", forecast.sum(), 57421, 69021, 73954, 73294, 72641);
        near("change", forecast.change(), 0, 11600, 16533, 15874, 15220);
    }

    private static void rows(Forecast forecast, String name, int... paper) {
        var row = forecast.rows().stream().filter(r -> r.name().equals(name)).findFirst();
        near(name, row.orElseThrow().values(), paper);
    }

    private static void near(String name, SortedMap<Integer, BigDecimal> values, int... paper) {
        assertEquals(paper.length, values.size());
        for (int i = 0; i < paper.length; i++) {
            var off =
                    values.get(2023 + i).subtract(BigDecimal.valueOf(paper[i])).abs();
            assertTrue(off.compareTo(BigDecimal.ONE) <= 0, name + " " + (2023 + i) + ": " + values);
        }
    }

    /** R2, R3 */
    @Test
    void nothingGrowsBeforeItsYearAndOneRateMeansEveryYear() {
        var licences = ForecastLine.growing("licences", d("19000"), 2025, Rate.everyYear(d("0.022")))
                .withPartOfYear(Map.of(2024, d("0.5"), 2026, d("0.5")));
        var values = Forecast.of(2023, 2027, List.of(licences), null)
                .rows()
                .getFirst()
                .values();
        assertEquals(d("0.00"), values.get(2023));
        assertEquals(d("9500.00"), values.get(2024));
        assertEquals(d("19000.00"), values.get(2025));
        assertEquals(d("9709.00"), values.get(2026));
        assertEquals(d("19845.20"), values.get(2027));
    }

    /** R4 */
    @Test
    void sumsAreRoundedOnceAtTheEnd() {
        var third = ForecastLine.amounts("a", Map.of(2024, d("0.004")));
        var fourth = ForecastLine.amounts("b", Map.of(2024, d("0.004")));
        var forecast = Forecast.of(2024, 2024, List.of(third, fourth), null);
        assertEquals(d("0.00"), forecast.rows().getFirst().values().get(2024));
        assertEquals(d("0.01"), forecast.sum().get(2024));
        assertTrue(forecast.change().isEmpty());
    }

    /** R4 */
    @Test
    void halvesAreRoundedUpAndNothingBeforeTheEnd() {
        var halves = ForecastLine.amounts("a", Map.of(2024, d("0.005"), 2025, d("0.01")));
        var forecast = Forecast.of(2024, 2025, List.of(halves), 2024);
        assertEquals(d("0.01"), forecast.rows().getFirst().values().get(2024));
        assertEquals(d("0.01"), forecast.change().get(2025), "of 0.005");
        var slow = ForecastLine.growing("b", d("1"), 2010, Rate.everyYear(d("0.001")));
        assertEquals(
                d("1.01"),
                Forecast.of(2020, 2020, List.of(slow), null).sum().get(2020),
                "a year alone grows by less than can be told");
    }

    /** R3 */
    @Test
    void aPartOfAYearWeighsAPercentageToo() {
        var whole = ForecastLine.amounts("a", Map.of(2024, d("100"), 2025, d("100")));
        var saved = ForecastLine.percentOf("b", List.of("a"), Rate.everyYear(d("-0.10")))
                .withPartOfYear(Map.of(2024, d("0.25")));
        var values = Forecast.of(2024, 2025, List.of(whole, saved), null)
                .rows()
                .getLast()
                .values();
        assertEquals(d("-2.50"), values.get(2024));
        assertEquals(d("-10.00"), values.get(2025));
    }

    /** R1 */
    @Test
    void badLinesAreRefusedWithTheirPath() {
        var good = ForecastLine.amounts("a", Map.of(2024, d("1")));
        refused("lines[0].percentOf", "unknownLine", ForecastLine.percentOf("a", List.of("a"), Rate.NONE));
        refused("lines[1].name", "duplicate", good, good);
        refused("lines[0]", "noRule", new ForecastLine("x", null, null, null, null, null, null, null));
        refused(
                "lines[0]",
                "severalRules",
                new ForecastLine("x", d("1"), 2024, null, null, Map.of(2024, d("1")), null, null));
        refused("lines[0].baseYear", "required", new ForecastLine("x", d("1"), null, null, null, null, null, null));
        refused("lines[0].growth", "outOfRange", ForecastLine.growing("x", d("1"), 2024, Rate.everyYear(d("1e9"))));
        refused(
                "lines[0].partOfYear",
                "outOfRange",
                ForecastLine.growing("x", d("1"), 2024, null).withPartOfYear(Map.of(2024, d("1.1"))));
        refused("lines", "required");
        assertEquals(
                "years",
                assertThrows(InvalidInput.class, () -> Forecast.of(2027, 2023, List.of(good), null))
                        .field());
        assertEquals(
                "compareWithYear",
                assertThrows(InvalidInput.class, () -> Forecast.of(2023, 2027, List.of(good), 2022))
                        .field());
    }

    private static void refused(String field, String code, ForecastLine... lines) {
        var refusal = assertThrows(InvalidInput.class, () -> Forecast.of(2023, 2027, List.of(lines), null));
        assertEquals(field + " " + code, refusal.field() + " " + refusal.code());
    }
}
