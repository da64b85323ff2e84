package no.samdrift.kernel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Read strictly, written so that no program loses a digit. */
public class JsonTest {
    public record Thing(String name, Long id, BigDecimal price, Instant at, Duration target, boolean open) {}

    @Test
    void idsAndMoneyAreTexts() {
        Thing thing = new Thing(
                "Å",
                912_134_622_419_331_698L,
                new BigDecimal("69021000.00"),
                Instant.parse("2026-11-22T00:00:00Z"),
                Duration.ofMinutes(90),
                true);
        String json = Json.write(thing);
        assertEquals(
                "{\"name\":\"Å\",\"id\":\"912134622419331698\",\"price\":\"69021000.00\","
                        + "\"at\":\"2026-11-22T00:00:00Z\",\"target\":\"PT1H30M\",\"open\":true}",
                json);
        assertEquals(thing, Json.read(json, Thing.class));
    }

    @Test
    void aNumberIsTakenDigitByDigit() {
        assertEquals(
                new BigDecimal("0.1000000000000000055"),
                Json.read("{\"price\":0.1000000000000000055,\"open\":false}", Thing.class)
                        .price());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\":\"red\"}",
                "{\"name\":42}",
                "{\"name\":true}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"id\":\"1.5\"}",
                "{\"id\":true}",
                "{\"price\":\"much\"}",
                "{\"price\":[1]}",
                "{\"at\":\"yesterday\"}",
                "{\"open\":\"true\"}",
                "{} {}",
                "{\"name\":",
                "[]"
            })
    void whatDoesNotFitIsRefused(String json) {
        assertThrows(JacksonException.class, () -> Json.read(json, Thing.class));
    }
}
