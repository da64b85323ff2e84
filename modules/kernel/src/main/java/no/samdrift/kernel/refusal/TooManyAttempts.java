package no.samdrift.kernel.refusal;

import java.time.Duration;

/** Too many tries; answered as 429 with {@code Retry-After}. */
public final class TooManyAttempts extends Refusal {
    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("tooManyAttempts", Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
