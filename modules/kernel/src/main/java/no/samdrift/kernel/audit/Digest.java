package no.samdrift.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

final class Digest {
    private Digest() {}

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
