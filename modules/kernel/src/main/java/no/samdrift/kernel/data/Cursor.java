package no.samdrift.kernel.data;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.RuleBroken;

/** The sort key of the last row, opaque to the outside. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String write(List<?> key) {
        String text = key.stream().map(v -> v == null ? "" : v.toString()).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of the cursor, refused where somebody else made it. */
    public static List<String> read(String cursor, int values) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(text.split(SEPARATOR, -1));
            if (key.size() == values) return key;
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw RuleBroken.at("cursor", "badCursor");
    }

    public static long readId(String cursor) {
        try {
            return Long.parseLong(read(cursor, 1).getFirst());
        } catch (NumberFormatException e) {
            throw RuleBroken.at("cursor", "badCursor");
        }
    }
}
