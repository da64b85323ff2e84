package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** API tokens: 256 random bits shown once, kept hashed, revocable by their owner, carrying the owner's rights. */
@ApplicationScoped
@Transactional
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Callers callers;

    @Inject
    SignInRules rules;

    @Inject
    Duties duties;

    /** The secret itself, seen this once. */
    public record Issued(String token, Instant expiresAt) {}

    public record TokenRow(long id, String name, Instant createdAt, Instant expiresAt, Instant revokedAt) {}

    /** {@code days} null: as long as the house allows. */
    public Issued issue(String name, Integer days) {
        duties.of(current.get().personId()).stream().findFirst().ifPresent(duty -> {
            throw new RuleBroken(duty.refusal());
        });
        Duration life = days == null ? rules.longestToken() : Duration.ofDays(days);
        if (!life.isPositive() || life.compareTo(rules.longestToken()) > 0)
            throw RuleBroken.at("days", "tokenDays", rules.longestToken().toDays());
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        Caller caller = current.get();
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = "sd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = time.now();
        long id = Ids.next();
        sql.run(
                "insert into cooperation_token(id, person_id, name, hash, created_at, expires_at)"
                        + " values (:id, :person, :name, :hash, :now, :expires)",
                Map.of(
                        "id",
                        id,
                        "person",
                        caller.personId(),
                        "name",
                        name,
                        "hash",
                        hash(token),
                        "now",
                        now,
                        "expires",
                        now.plus(life)));
        audit.created("token.issue", "token", id, caller.memberId(), Map.of("name", name));
        return new Issued(token, now.plus(life));
    }

    public Optional<Caller> caller(String token, String origin) {
        return token == null || token.length() > 200 ? Optional.empty() : callers.ofToken(hash(token), origin);
    }

    public List<TokenRow> own() {
        return sql.list(
                TokenRow.class,
                "select id, name, created_at, expires_at, revoked_at from cooperation_token"
                        + " where person_id = :person order by created_at desc",
                Map.of("person", current.get().personId()));
    }

    public void revoke(long id) {
        Caller caller = current.get();
        int touched = sql.run(
                "update cooperation_token set revoked_at = :now where id = :id and person_id = :person"
                        + " and revoked_at is null",
                Map.of("id", id, "person", caller.personId(), "now", time.now()));
        if (touched == 0) throw new NotFound("token", id);
        audit.created("token.revoke", "token", id, caller.memberId(), Map.of("revoked", true));
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
