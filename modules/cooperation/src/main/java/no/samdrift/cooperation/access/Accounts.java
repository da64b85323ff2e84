package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.TooManyAttempts;
import no.samdrift.kernel.time.Time;

/** Local accounts. Five wrong passwords in a row lock one for a quarter of an hour, each further one anew. */
@ApplicationScoped
@Transactional(dontRollbackOn = TooManyAttempts.class)
public class Accounts {
    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;
    private final Callers callers;
    private final Reach reach;

    protected Accounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Accounts(Sql sql, CurrentCaller current, Audit audit, Time time, Callers callers, Reach reach) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
        this.callers = callers;
        this.reach = reach;
    }

    private record Account(long personId, String passwordHash, int failedAttempts, Instant lockedUntil) {}

    /** The caller, or nothing for a wrong name or password (the two are not told apart). */
    public Optional<Caller> signIn(String username, String password, String origin) {
        Optional<Account> found = account(username);
        String hash = found.map(Account::passwordHash).orElse(null);
        if (found.isPresent()) refuseLocked(found.get());
        boolean right = password != null
                && password.length() <= LONGEST
                && PasswordHash.matches(password, hash == null ? PasswordHash.OF_NOBODY : hash)
                && hash != null;
        if (found.isEmpty()) return Optional.empty();
        if (!right) {
            failed(found.get(), username, origin);
            return Optional.empty();
        }
        signedIn(found.get().personId());
        return callers.of(found.get().personId(), origin);
    }

    private Optional<Account> account(String username) {
        return sql.first(
                Account.class,
                "select a.person_id, a.password_hash, a.failed_attempts, a.locked_until from cooperation_account a"
                        + " join cooperation_person p on p.id = a.person_id and p.active where a.username = :name",
                Map.of("name", username == null ? "" : username.strip()));
    }

    private void refuseLocked(Account account) {
        Instant now = time.now();
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(now))
            throw new TooManyAttempts(Duration.between(now, account.lockedUntil()));
    }

    private void failed(Account account, String username, String origin) {
        int failures = account.failedAttempts() + 1;
        Map<String, Object> values = new HashMap<>();
        values.put("id", account.personId());
        values.put("until", failures >= MOST_FAILURES ? time.now().plus(LOCK) : null);
        sql.run(
                "update cooperation_account set failed_attempts = failed_attempts + 1, locked_until = :until"
                        + " where person_id = :id",
                values);
        current.as(
                Caller.house("sign-in").from(origin),
                () -> audit.created(
                        failures >= MOST_FAILURES ? "account.lock" : "account.failedSignIn",
                        "account",
                        account.personId(),
                        null,
                        Map.of("username", username, "failures", failures)));
    }

    private void signedIn(long personId) {
        sql.run(
                "update cooperation_account set failed_attempts = 0, locked_until = null, signed_in_at = :now"
                        + " where person_id = :id",
                Map.of("id", personId, "now", time.now()));
    }

    /** Opens an account, or gives it a new password; {@code password} null for one that signs in by OIDC only. */
    public void open(long personId, String username, String password) {
        Target person = reach.person(personId).orElseThrow(() -> new NotFound("person", personId));
        reach.requireOver(personId);
        if (username == null || !username.matches("[\\p{L}0-9._@-]{2,100}"))
            throw RuleBroken.at("username", "badUsername");
        if (sql.count(
                        "select count(*) from cooperation_account where username = :name and person_id <> :id",
                        Map.of("name", username, "id", personId))
                > 0) throw RuleBroken.at("username", "usernameTaken", username);
        if (password != null) check(password, username);
        Map<String, Object> values = new HashMap<>();
        values.put("id", personId);
        values.put("name", username);
        values.put("hash", password == null ? null : PasswordHash.of(password));
        sql.run(
                "insert into cooperation_account(person_id, username, password_hash) values (:id, :name, :hash)"
                        + " on duplicate key update username = :name, password_hash = coalesce(:hash, password_hash),"
                        + " failed_attempts = 0, locked_until = null",
                values);
        audit.created("account.open", "account", personId, person.memberId(), Map.of("username", username));
    }

    /** One's own password; the old one is asked for. */
    public void changeOwnPassword(String old, String password) {
        Caller caller = current.get();
        Account account = account(caller.username()).orElseThrow();
        refuseLocked(account);
        if (account.passwordHash() == null || !PasswordHash.matches(old == null ? "" : old, account.passwordHash()))
            throw RuleBroken.at("old", "wrongPassword");
        check(password, caller.username());
        sql.run(
                "update cooperation_account set password_hash = :hash where person_id = :id",
                Map.of("hash", PasswordHash.of(password), "id", caller.personId()));
        audit.created("account.changePassword", "account", caller.personId(), caller.memberId(), Map.of("own", true));
    }

    /** The person of an OIDC subject; on the first sign-in, the one whose e-mail or user name the issuer vouches for. */
    public Optional<Caller> signInBySubject(String subject, String verifiedEmail, String origin) {
        Optional<Long> known = sql.first(
                Long.class,
                "select person_id from cooperation_account where oidc_subject = :subject",
                Map.of("subject", subject));
        Optional<Long> person = known.or(() -> verifiedEmail == null
                ? Optional.empty()
                : sql.first(
                        Long.class,
                        "select id from cooperation_person where email = :email and active",
                        Map.of("email", verifiedEmail)));
        if (person.isEmpty()) return Optional.empty();
        if (known.isEmpty()) bind(person.get(), subject, verifiedEmail, origin);
        signedIn(person.get());
        return callers.of(person.get(), origin);
    }

    private void bind(long personId, String subject, String email, String origin) {
        sql.run(
                "insert into cooperation_account(person_id, username, oidc_subject) values (:id, :name, :subject)"
                        + " on duplicate key update oidc_subject = coalesce(oidc_subject, :subject)",
                Map.of("id", personId, "name", email, "subject", subject));
        current.as(
                Caller.house("sign-in").from(origin),
                () -> audit.created("account.bind", "account", personId, null, Map.of("subject", subject)));
    }

    /** Whether anybody administers the co-operation yet; while nobody does, the one-time link may make the first. */
    public boolean hasAdministrator() {
        return sql.count(
                        "select count(*) from cooperation_grant g join cooperation_person p on p.id = g.person_id and p.active"
                                + " where g.role = :role and (g.valid_to is null or g.valid_to > :today)",
                        Map.of("role", Role.ADMINISTRATOR, "today", time.today()))
                > 0;
    }

    private static void check(String password, String username) {
        if (password.length() < SHORTEST) throw RuleBroken.at("password", "passwordTooShort", SHORTEST);
        if (password.length() > LONGEST) throw RuleBroken.at("password", "tooLong", LONGEST);
        if (password.toLowerCase().contains(username.toLowerCase()) && password.length() < username.length() + 6)
            throw RuleBroken.at("password", "passwordLikeUsername");
    }
}
