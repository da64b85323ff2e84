package no.samdrift.kernel.refusal;

import java.time.Duration;

/** Too many tries; answered as 429 with {@code Retry-After}. */
public final class TooManyAttempts extends Refusal {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        this("tooManyAttempts", retryAfter, Math.max(1, retryAfter.toSeconds()));
    }

    private TooManyAttempts(String code, Duration retryAfter, Object... arguments) {
        super(code, arguments);
        this.retryAfter = retryAfter;
    }

    /** {@code most} cases were reported within an hour. */
    public static TooManyAttempts ofReports(int most, Duration retryAfter) {
        return new TooManyAttempts("tooManyReports", retryAfter, most, retryAfter.toMinutes() + 1);
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
