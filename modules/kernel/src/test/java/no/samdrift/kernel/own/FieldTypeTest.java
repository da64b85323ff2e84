package no.samdrift.kernel.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {
    private static String written(Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put("x", value);
        return OwnValues.NONE.with(one).get("x");
    }

    /** R3: what is read as a value and written as a text is that value again, however many zeros it had. */
    @Property
    void aNumberThatIsWrittenIsReadAsItself(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 6) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        BigDecimal read = (BigDecimal) FieldType.NUMBER.read("own.x", written(number));
        assertEquals(0, number.compareTo(read));
        assertEquals(written(number), written(number.setScale(scale + 2)));
        assertEquals(
                written(number),
                written(FieldType.NUMBER.read("own.x", number.toPlainString().replace('.', ','))));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1e5, fieldBadNumber",
        "NUMBER, 1234567890123456, fieldBadNumber",
        "NUMBER, '1,1234567', fieldBadNumber",
        "NUMBER, '1 000', fieldBadNumber",
        "DATE, 2026-02-29, badDate",
        "DATE, 24.12.2026, badDate",
        "DATE, 1200-01-01, dayOutOfRange",
        "YES_NO, ja, unknown",
        "PERSON, 12x, unknown",
        "SYSTEM, -1, unknown",
        "TEXT, 'a\u0001', notPlainText"
    })
    void whatIsNothingOfTheKindIsRefusedAtItsField(FieldType type, String text, String code) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> type.read("own.x", text));
        assertEquals("own.x " + code, refused.field() + " " + refused.code());
    }

    @Test
    void anEmptyTextIsNothing() {
        for (FieldType type : FieldType.values()) assertNull(type.read("own.x", "  "));
        assertEquals(LocalDate.of(2024, 2, 29), FieldType.DATE.read("own.x", " 2024-02-29 "));
        assertNull(written(null));
    }
}
