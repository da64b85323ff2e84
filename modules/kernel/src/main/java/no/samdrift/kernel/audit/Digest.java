package no.samdrift.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

final class Digest {
    private Digest() {}

    /** Of the two texts of a row, which may later be blanked by law while the rest of the row stays provable. */
    static String ofTexts(String before, String after) {
        return of(Arrays.asList(before, after));
    }

    /** Of a seal: the one before it, and its rows. */
    static String ofChain(String previous, List<String> rows) {
        List<String> parts = new ArrayList<>(rows.size() + 1);
        parts.add(previous);
        parts.addAll(rows);
        return of(parts);
    }

    /** SHA-256 over the values, each with its length before it, in hex. */
    static String of(Collection<?> values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                String text = value == null ? "\u0000" : value.toString();
                sha.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
