package no.samdrift.servicedesk.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits, of which the house keeps the hash alone. */
final class MonitoringSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 200;

    private MonitoringSecret() {}

    static String make() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return "sdm_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long for a wrong one as for none at all. */
    static boolean fits(String given, String hash) {
        String known = hash == null ? "0".repeat(64) : hash;
        String asked = hash(given == null || given.length() > LONGEST ? "" : given);
        boolean same = MessageDigest.isEqual(
                asked.getBytes(StandardCharsets.US_ASCII), known.getBytes(StandardCharsets.US_ASCII));
        return same && hash != null;
    }
}
