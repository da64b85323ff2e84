package no.samdrift.governance.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

/** The frame DIKO's board had on 26 May 2023, by rules. */
class FrameFactsTest {
    private static final Map<String, String> FALLING =
            Map.of("2024", "0", "2025", "-0.01", "2026", "-0.01", "2027", "-0.01");
    private static final String MONTH = "0.0833333333";

    static final FrameFacts DIKO = new FrameFacts(
            "Rammetall",
            2023,
            2027,
            2023,
            null,
            List.of(
                    FrameLine.growing("salary", "17393300", 2023, FALLING),
                    FrameLine.growing("vacant", "5200000", 2024, FALLING).withPartOfYear(2024, "0.5"),
                    FrameLine.growing("running", "44057300", 2023, FALLING),
                    FrameLine.growing("income", "-4030000", 2023, null),
                    new FrameLine(
                            "establishing",
                            null,
                            null,
                            null,
                            null,
                            Map.of(2024, new BigDecimal("8000000")),
                            null,
                            null),
                    FrameLine.growing("external", "20000000", 2025, null).withPartOfYear(2024, MONTH),
                    FrameLine.growing("savings", "-8000000", 2025, null).withPartOfYear(2024, MONTH)));

    private static String thousands(Collection<BigDecimal> values) {
        return values.stream()
                .map(v -> v.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void reproducesTheBoardPaper() {
        var forecast = DIKO.forecast();
        assertEquals(
                List.of(
                        "17393 17393 17219 17047 16877",
                        "0 2600 5148 5097 5046",
                        "44057 44057 43617 43181 42749",
                        "-4030 -4030 -4030 -4030 -4030",
                        "0 8000 0 0 0",
                        "0 1667 20000 20000 20000",
                        "0 -667 -8000 -8000 -8000"),
                forecast.rows().stream()
                        .map(r -> thousands(r.values().values()))
                        .toList());
        assertEquals("57421 69021 73954 73294 72641", thousands(forecast.sum().values()));
        assertEquals("0 11600 16533 15874 15220", thousands(forecast.change().values()));
    }

    /** R2 */
    @Test
    void aRuleThatCannotBeReadSaysWhere() {
        var facts = new FrameFacts(
                "x", 2023, 2024, null, null, List.of(FrameLine.growing("a", "1", 2023, Map.of("2024", "much"))));
        assertEquals(
                "lines[0].growth.2024",
                assertThrows(InvalidInput.class, facts::forecast).field());
    }
}
