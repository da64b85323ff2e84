package no.samdrift.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.samdrift.kernel.refusal.TooManyAttempts;

/** Sign-ins per address: sixty at once, then one a second. Guessing over many accounts meets it first. */
@ApplicationScoped
public class SignInLimit {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    public void take(String origin) {
        Bucket bucket = buckets.get(
                origin,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(60).refillGreedy(1, Duration.ofSeconds(1)))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
