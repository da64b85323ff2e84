package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.TooManyAttempts;
import no.samdrift.kernel.time.Time;

/**
 * Counts what fails. Five failures in a row lock a name for a quarter of an hour for the network they came from, each further
 * one anew; names nobody has are counted like all others. Each step is a transaction of its own: none is open while a password
 * is hashed.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {
    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @Inject
    private Time time;

    record Account(long personId, String passwordHash) {}

    /** The account of somebody active; refuses while the name is locked from there. */
    @Transactional(dontRollbackOn = TooManyAttempts.class)
    public Optional<Account> account(String username, String origin) {
        Instant now = time.now();
        sql.first(
                        Instant.class,
                        "select locked_until from cooperation_sign_in_failure where username = :name"
                                + " and network = :network and locked_until > :now",
                        Map.of("name", name(username), "network", Network.of(origin), "now", now))
                .ifPresent(until -> {
                    throw new TooManyAttempts(Duration.between(now, until));
                });
        return sql.first(
                Account.class,
                "select a.person_id, a.password_hash from cooperation_account a"
                        + " join cooperation_person p on p.id = a.person_id and p.active where a.username = :name",
                Map.of("name", name(username)));
    }

    public void failed(String username, String origin, Optional<Account> account) {
        Instant now = time.now();
        Map<String, Object> key =
                Map.of("name", name(username), "network", Network.of(origin), "now", now, "until", now.plus(LOCK));
        sql.run(
                "insert into cooperation_sign_in_failure(username, network, failures, last_at) values (:name, :network, 1, :now)"
                        + " on duplicate key update failures = if(locked_until < :now or last_at < :now - interval 1 hour,"
                        + " 1, failures + 1), last_at = :now, locked_until = if(failures >= " + MOST_FAILURES
                        + ", :until, null)",
                key);
        sql.run(
                "delete from cooperation_sign_in_failure where last_at < :before limit 100",
                Map.of("before", now.minus(FORGOTTEN)));
        account.ifPresent(known -> told(known.personId(), key, origin));
    }

    /** Only names that exist are written down: what nobody is called may be somebody's password. */
    private void told(long personId, Map<String, Object> key, String origin) {
        long failures = sql.count(
                "select failures from cooperation_sign_in_failure where username = :name and network = :network", key);
        current.as(
                Caller.house("sign-in").from(origin),
                () -> audit.created(
                        failures >= MOST_FAILURES ? "account.lock" : "account.failedSignIn",
                        "account",
                        personId,
                        null,
                        Map.of("username", key.get("name"), "failures", failures)));
    }

    public void succeeded(long personId, String username, String origin) {
        sql.run(
                "delete from cooperation_sign_in_failure where username = :name and network = :network",
                Map.of("name", name(username), "network", Network.of(origin)));
        sql.run(
                "update cooperation_account set signed_in_at = :now where person_id = :id",
                Map.of("id", personId, "now", time.now()));
    }

    /** Codes are guessed by who knows the password, so they count for the account wherever they come from. */
    static String ofCodes(String username) {
        return name(username) + "#";
    }

    private static String name(String username) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return name.length() <= 100 ? name : name.substring(0, 100);
    }
}
