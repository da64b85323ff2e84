package no.samdrift.cooperation.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B (SHA-1), and of RFC 4648. */
class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        long step = OneTimeCode.step(Instant.ofEpochSecond(second));
        assertEquals(code, OneTimeCode.at(SECRET, step, 8));
        assertEquals(code.substring(2), OneTimeCode.at(SECRET, step, 6));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsAppsReadThem(String plain, String written) {
        assertEquals(written, OneTimeCode.base32(plain.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aStepIsHalfAMinute() {
        assertEquals(1, OneTimeCode.step(Instant.ofEpochSecond(59)));
    }
}
