package no.samdrift.kernel.own;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked of own fields, by their codes: what they hold, or {@code code.from} and {@code code.to} of numbers and days.
 */
public record OwnFilter(Map<String, String> asked) {
    public static final OwnFilter NONE = new OwnFilter(Map.of());
    private static final String OWN = "own.";

    /** Those of the parameters of an address that begin with {@code own.}. */
    public static OwnFilter in(Map<String, String> address) {
        Map<String, String> asked = new LinkedHashMap<>();
        address.forEach((name, value) -> {
            if (name.startsWith(OWN)) asked.put(name.substring(OWN.length()), value);
        });
        return asked.isEmpty() ? NONE : new OwnFilter(asked);
    }
}
