package no.samdrift.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.samdrift.cooperation.access.Network;
import no.samdrift.kernel.refusal.TooManyAttempts;

/**
 * Failed sign-ins per address: sixty at once, then one a second. Guessing over many accounts meets it first; a whole town
 * hall behind one address does not.
 */
@ApplicationScoped
public class SignInLimit {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** Refuses an address that failed too often. */
    public void check(String origin) {
        var probe = bucket(origin).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    public void failed(String origin) {
        bucket(origin).tryConsume(1);
    }

    private Bucket bucket(String origin) {
        return buckets.get(
                Network.of(origin),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(60).refillGreedy(1, Duration.ofSeconds(1)))
                        .build());
    }
}
