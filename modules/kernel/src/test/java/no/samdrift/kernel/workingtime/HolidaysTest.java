package no.samdrift.kernel.workingtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    @Test
    void norwaysHolidaysHaveTheListsDatesAndNames() throws IOException {
        var expected = new HashSet<String>();
        try (var in = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("holidays-no-2018-2035.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            in.lines().filter(l -> !l.isBlank()).forEach(l -> {
                var f = l.split(",");
                expected.add(f[0] + "," + f[2] + "," + f[3] + "," + f[4]);
            });
        }
        var found = new HashSet<String>();
        IntStream.rangeClosed(2018, 2035)
                .mapToObj(Holidays.of("NO")::in)
                .forEach(year -> year.forEach(h -> found.add(h.date() + "," + h.nb() + "," + h.nn() + "," + h.en())));
        assertEquals(18 * 12, expected.size());
        assertEquals(expected, found);
    }

    /** R3 */
    @Test
    void twoHolidaysOnOneDateCloseItOnce() {
        var day = LocalDate.of(2027, 5, 17);
        assertEquals(2, Holidays.of("NO").on(day).size());
        assertEquals(11, Holidays.of("NO").dates(2027).size());
    }

    @Test
    void namesFollowTheReader() {
        var may = Holidays.of("no").on(LocalDate.of(2026, 5, 1)).getFirst();
        assertEquals("1. mai (offentleg høgtidsdag)", may.name(Locale.forLanguageTag("nn")));
        assertEquals("1. mai (offentlig høytidsdag)", may.name(Locale.forLanguageTag("nb")));
        assertEquals("Labour Day", may.name(Locale.UK));
    }

    @Test
    void anUnknownCountryIsRefused() {
        for (var country : new String[] {"XX", "", "../no", "NOR"}) {
            var refusal = assertThrows(InvalidInput.class, () -> Holidays.of(country));
            assertEquals("holidays", refusal.field());
            assertEquals("unknownCountry", refusal.code());
        }
        assertTrue(Holidays.of(null).in(2026).isEmpty());
    }
}
