package no.samdrift.kernel.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHabitTest {
    private static BigDecimal number(String cell, String... others) {
        return ColumnHabit.of(concat(cell, others)).number(cell).stripTrailingZeros();
    }

    private static List<String> concat(String cell, String... others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(cell), java.util.Arrays.stream(others))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,5    | 1234.5",
                "1234.5    | 1234.5",
                "1 234,50  | 1234.5",
                "1.234,50  | 1234.5",
                "1,234.50  | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "kr 500,-  | 500",
                "−12,5     | -12.5",
                "75000     | 75000",
                "1 000 000 | 1000000"
            })
    void aNumberIsReadAsItsWriterMeantIt(String cell, BigDecimal meant) {
        assertEquals(meant, number(cell).add(BigDecimal.ZERO).setScale(meant.scale()));
    }

    @Test
    void theColumnSaysWhatACellLeavesOpen() {
        assertEquals(new BigDecimal("1234"), number("1.234", "99,50"));
        assertEquals(new BigDecimal("1.234"), number("1.234", "99.50"));
        assertEquals(new BigDecimal("99.5"), number("99.5", "12,25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,2,3x", "1e9", "--1", "0x10", "1-2", "NaN", "١٢"})
    void whatIsNoNumberIsRefused(String cell) {
        assertEquals(
                "notANumber", assertThrows(RuleBroken.class, () -> number(cell)).code());
    }

    private static LocalDate day(String cell, String... others) {
        return ColumnHabit.of(concat(cell, others)).day(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24",
                "24.12.2026",
                "24.12.26",
                "24/12/2026",
                "24-12-2026",
                "2026-12-24T00:00",
                "2026-12-24 08:30",
                "24.12.2026 kl. 08.30",
                "46380",
                "46380.25"
            })
    void aDayIsReadHoweverItIsWritten(String cell) {
        assertEquals(LocalDate.of(2026, 12, 24), day(cell));
    }

    @Test
    void americanDaysAreFoundOutFromTheColumn() {
        assertEquals(LocalDate.of(2026, 3, 4), day("03/04/2026", "12/24/2026"));
        assertEquals(LocalDate.of(2026, 4, 3), day("03/04/2026", "24/12/2026"));
    }

    @ParameterizedTest
    @CsvSource({"31.02.2026,importNoSuchDay", "2026-13-01,importNoSuchDay", "i går,importBadDay", "12.2026,importBadDay"
    })
    void aDayThatIsNoneIsRefused(String cell, String code) {
        assertEquals(code, assertThrows(RuleBroken.class, () -> day(cell)).code());
    }

    @Property
    void everyDayComesBackAsExcelCountsIt(@ForAll @IntRange(min = 20_000, max = 79_999) int serial) {
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(serial);
        assertEquals(day, day(String.valueOf(serial)));
        assertEquals(day, day(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day)));
    }

    @Test
    void timesAreNorwegianWhereTheySayNothing() {
        ColumnHabit habit = ColumnHabit.of(List.of());
        for (String cell : List.of(
                "2026-07-01T08:30:00Z", "2026-07-01T10:30+02:00", "01.07.2026 10:30", "2026-07-01T10:30", "46204.4375"))
            assertEquals(Instant.parse("2026-07-01T08:30:00Z"), habit.time(cell), cell);
        assertEquals(Instant.parse("2026-06-30T22:00:00Z"), habit.time("01.07.2026"));
        assertEquals(
                "importNoSuchDay",
                assertThrows(RuleBroken.class, () -> habit.time("01.07.2026 25:00"))
                        .code());
    }
}
