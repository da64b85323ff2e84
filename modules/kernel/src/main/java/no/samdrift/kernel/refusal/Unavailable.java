package no.samdrift.kernel.refusal;

import java.time.Duration;

/** Not just now, through no fault of the caller: worth another try soon (503 with {@code Retry-After}). */
public final class Unavailable extends Refusal {
    private static final Duration SOON = Duration.ofSeconds(5);

    /** @param code what is away: {@code unavailable} the database, {@code noSpace} room on its disk */
    public Unavailable(String code) {
        super(code, SOON.toSeconds());
    }

    public Duration retryAfter() {
        return SOON;
    }
}
