package no.samdrift.cooperation.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import no.samdrift.kernel.refusal.TooManyAttempts;

/** PBKDF2 with HMAC-SHA-256 and 600 000 rounds (OWASP 2023); the text says its own rounds, so they can grow. */
final class PasswordHash {
    private static final int ROUNDS = 600_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Semaphore TURNS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** What an unknown user's password is held against, so that the answer takes as long. */
    static final String OF_NOBODY = of("nobody");

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Hashing takes a core for a while, so no more are at it than there are cores; who waits too long is told to. */
    private static byte[] derive(String password, byte[] salt, int rounds) {
        boolean mine = false;
        try {
            mine = TURNS.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) throw new TooManyAttempts(PATIENCE);
            return derived(password, salt, rounds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        } finally {
            if (mine) TURNS.release();
        }
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
