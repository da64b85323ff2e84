package no.samdrift.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
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

    /** What was made, and where it is to be found. */
    public record Made(Object body, String location) {}

    private record Kept(String bodyHash, int status, String location, String body) {}

    /** Does the work and answers 201; {@code request} is what was sent, for telling a repeat from a mistake. */
    public Response created(HttpHeaders headers, Object request, Supplier<Made> work) {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) return answer(work.get());
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
        Made made = work.get();
        row.put("location", made.location());
        row.put("body", Json.write(made.body()));
        sql.run(
                "update kernel_idempotency set status = 201, location = :location, body = :body"
                        + " where person_id = :person and idem_key = :key",
                row);
        return answer(made);
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

    private static Response again(Kept kept, Map<String, Object> row) {
        if (!kept.bodyHash().equals(row.get("hash"))) throw RuleBroken.at("Idempotency-Key", "idempotencyKeyReused");
        return Response.status(kept.status())
                .location(URI.create(kept.location()))
                .type(MediaType.APPLICATION_JSON)
                .entity(kept.body().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** Part of what makes a repeat: the same key somewhere else is a mistake. */
    private String address() {
        String query = http.getQueryString();
        return http.getMethod() + ' ' + http.getRequestURI() + (query == null ? "" : '?' + query) + '\n';
    }

    private static Response answer(Made made) {
        return Response.created(URI.create(made.location())).entity(made.body()).build();
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
