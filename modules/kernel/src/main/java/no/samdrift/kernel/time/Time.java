package no.samdrift.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** The one clock of the house. History is replayed through the ordinary services by {@link #at}. */
@ApplicationScoped
public class Time {
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ThreadLocal<Instant> REPLAYED = new ThreadLocal<>();

    /** Now in whole milliseconds, as the database keeps it; or the instant being replayed on this thread. */
    public Instant now() {
        Instant replayed = REPLAYED.get();
        return replayed != null ? replayed : Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether this thread is telling history: nothing of it is news to anybody outside. */
    public boolean isReplayed() {
        return REPLAYED.get() != null;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), OSLO);
    }

    /** Runs the work as if it were {@code instant}, on this thread only. */
    public <T> T at(Instant instant, Callable<T> work) {
        Instant before = REPLAYED.get();
        REPLAYED.set(instant);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) REPLAYED.remove();
            else REPLAYED.set(before);
        }
    }

    public void at(Instant instant, Runnable work) {
        at(instant, () -> {
            work.run();
            return null;
        });
    }
}
