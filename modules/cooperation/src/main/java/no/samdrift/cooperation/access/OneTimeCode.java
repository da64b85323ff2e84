package no.samdrift.cooperation.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238: six digits for each half minute, by HMAC-SHA-1, as every authenticator app makes them. */
final class OneTimeCode {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    static final int DIGITS = 6;
    private static final int STEP = 30;

    private OneTimeCode() {}

    static long step(Instant now) {
        return now.getEpochSecond() / STEP;
    }

    static String at(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % POWERS[digits]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = buffer << 8 | each & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt(buffer >> bits - 5 & 31));
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(BASE32.charAt(buffer << 5 - bits & 31));
        return text.toString();
    }
}
