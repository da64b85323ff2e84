package no.samdrift.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * {@code Idempotency-Key}: the first answer is kept in the transaction of the work itself, so that a repeat gets it
 * again and the work is done once, also when two arrive together.
 */
@ApplicationScoped
@Transactional
public class Once {
    private static final int LONGEST_KEY = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    HttpServletRequest http;

    private record Kept(String bodyHash, int status, String location, String body) {}

    /** Does the work; {@code request} is what was sent, for telling a repeat from a mistake. */
    public <D> Created<D> created(Object request, Supplier<D> work, Function<D, String> location) {
        String key = http.getHeader("Idempotency-Key");
        if (key == null) return made(work.get(), location);
        if (key.isBlank() || key.length() > LONGEST_KEY)
            throw RuleBroken.at("Idempotency-Key", "badIdempotencyKey", LONGEST_KEY);
        Map<String, Object> row = new HashMap<>();
        row.put("person", current.get().personId());
        row.put("key", key);
        row.put("hash", hash(address() + Json.write(request)));
        row.put("at", time.now());
        // not "insert ignore": its shared lock on the first one's row would let two repeats block each other
        sql.run(
                "insert into kernel_idempotency(person_id, idem_key, body_hash, status, body, created_at)"
                        + " values (:person, :key, :hash, 0, '', :at) on duplicate key update person_id = person_id",
                row);
        Kept kept = kept(row);
        if (kept.status() != 0) return again(kept, row);
        Created<D> made = made(work.get(), location);
        row.put("location", made.location());
        row.put("body", Json.write(made.body()));
        sql.run(
                "update kernel_idempotency set status = 201, location = :location, body = :body"
                        + " where person_id = :person and idem_key = :key",
                row);
        return made;
    }

    /** Answers that nobody repeats any more; how many they were. */
    public int forget(Instant before) {
        return sql.run(
                "delete from kernel_idempotency where created_at < :before limit 10000", Map.of("before", before));
    }

    /** Status 0 is seen by nobody but the one who does the work now: it is never committed. */
    private Kept kept(Map<String, Object> row) {
        return sql.first(
                        Kept.class,
                        "select body_hash, status, location, body from kernel_idempotency"
                                + " where person_id = :person and idem_key = :key for update",
                        row)
                .orElseThrow();
    }

    private static <D> Created<D> again(Kept kept, Map<String, Object> row) {
        if (!kept.bodyHash().equals(row.get("hash"))) throw RuleBroken.at("Idempotency-Key", "idempotencyKeyReused");
        return new Created<>(kept.location(), kept.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Part of what makes a repeat: the same key somewhere else is a mistake. */
    private String address() {
        String query = http.getQueryString();
        return http.getMethod() + ' ' + http.getRequestURI() + (query == null ? "" : '?' + query) + '\n';
    }

    private static <D> Created<D> made(D made, Function<D, String> location) {
        return new Created<>(location.apply(made), made);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
