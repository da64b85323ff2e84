package no.samdrift.cooperation.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A password is known again, by its own salt and rounds, and cannot be read from what is kept. */
class PasswordHashTest {
    @Test
    void theRightOneOpensAndNoOther() {
        String hash = PasswordHash.of("blåbærsyltetøy");
        assertTrue(PasswordHash.matches("blåbærsyltetøy", hash));
        assertFalse(PasswordHash.matches("Blåbærsyltetøy", hash));
        assertFalse(PasswordHash.matches("", hash));
        assertFalse(hash.contains("syltetøy"));
        assertFalse(PasswordHash.matches("blåbærsyltetøy", PasswordHash.OF_NOBODY));
    }

    @Test
    void equalPasswordsDoNotLookEqualAndCostEnough() {
        String hash = PasswordHash.of("samme");
        assertNotEquals(hash, PasswordHash.of("samme"));
        assertTrue(Integer.parseInt(hash.split("\\$")[1]) >= 600_000);
    }

    @Test
    void anOlderHashWithFewerRoundsStillOpens() {
        assertTrue(PasswordHash.matches("password", "pbkdf2$1$c2FsdA$Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs"));
    }

    @Test
    void noMoreAreHashedAtOnceThanThereAreCores() {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        List<Thread> threads = IntStream.range(0, cores * 4)
                .mapToObj(i -> Thread.ofPlatform().start(() -> PasswordHash.of("passord " + i)))
                .toList();
        long most = 0;
        while (threads.stream().anyMatch(Thread::isAlive)) most = Math.max(most, hashing());
        assertTrue(most > 0 && most <= cores, most + " at once");
    }

    /** By one look at all threads. */
    private static long hashing() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(at -> at.getClassName().equals(PasswordHash.class.getName())
                                && at.getMethodName().equals("derived")))
                .count();
    }
}
