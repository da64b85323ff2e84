package no.samdrift.web.ui.calculators;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.kernel.InvalidInput;

/** Service time as people write it: 4, 4 t, 4:30, 90 min, 1 t 30 min, PT4H. */
final class Durations {
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,5})\\s*[th])?\\s*(?:(\\d{1,6})\\s*m(?:in)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):([0-5]\\d)");

    private Durations() {}

    static Duration read(String field, String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(java.util.Locale.ROOT);
        InvalidInput.require(!plain.isEmpty(), field, "required");
        if (plain.matches("\\d{1,5}")) return Duration.ofHours(Long.parseLong(plain));
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches())
            return Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2)));
        Matcher words = WORDS.matcher(plain);
        if (words.matches() && (words.group(1) != null || words.group(2) != null))
            return Duration.ofHours(number(words.group(1))).plusMinutes(number(words.group(2)));
        try {
            return Duration.parse(plain);
        } catch (java.time.format.DateTimeParseException e) {
            throw new InvalidInput(field, "badDuration");
        }
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
