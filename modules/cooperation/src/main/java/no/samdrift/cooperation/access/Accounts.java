package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.samdrift.cooperation.access.SignInAttempts.Account;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** Local accounts, and the persons of a directory's subjects. */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

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
    Reach reach;

    @Inject
    SignInAttempts attempts;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    /** The caller, or nothing for a wrong name or password (the two are not told apart, nor take different time). */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Caller> signIn(String username, String password, String origin) {
        Optional<Account> found = attempts.account(username, origin);
        if (!matches(found, password)) {
            attempts.failed(username, origin, found);
            return Optional.empty();
        }
        attempts.succeeded(found.get().personId(), username, origin);
        return callers.of(found.get().personId(), origin);
    }

    /**
     * Whether the second proof of somebody whose password was right is right too; {@code proof} is asked while fewer than five
     * in a row were wrong.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean proves(Caller caller, BooleanSupplier proof) {
        String codes = SignInAttempts.ofCodes(caller.username());
        attempts.account(codes, "");
        if (!proof.getAsBoolean()) {
            attempts.failed(codes, "", Optional.empty());
            return false;
        }
        attempts.succeeded(caller.personId(), codes, "");
        return true;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean provesByCode(Caller caller, String code) {
        return proves(caller, () -> factors.accepts(caller.personId(), code));
    }

    /** Before the ways in are changed: whether it is still the caller who sits there. Who has no password has nothing to say. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void confirm(String password) {
        Caller caller = current.get();
        Optional<Account> account = attempts.account(caller.username(), caller.origin());
        if (account.map(Account::passwordHash).isPresent()) requireRight(account, password);
    }

    /** Whether the caller signs in by a password of the house. */
    public boolean hasPassword() {
        return sql.count(
                        "select count(*) from cooperation_account where person_id = :id and password_hash is not null",
                        Map.of("id", current.get().personId()))
                > 0;
    }

    private void requireRight(Optional<Account> account, String password) {
        if (matches(account, password)) return;
        Caller caller = current.get();
        attempts.failed(caller.username(), caller.origin(), account);
        throw RuleBroken.at("old", "wrongPassword");
    }

    private static boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean plausible = password != null && password.length() <= LONGEST;
        return PasswordHash.matches(plausible ? password : "", hash == null ? PasswordHash.OF_NOBODY : hash)
                && plausible
                && hash != null;
    }

    /**
     * Opens an account, or gives it a new password, which opens nothing but the way to one's own ({@link Duties});
     * {@code password} null for one that signs in by OIDC only.
     */
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
        values.put("given", password != null && !current.get().isHouse());
        sql.run(
                "insert into cooperation_account(person_id, username, password_hash, password_given)"
                        + " values (:id, :name, :hash, :given) on duplicate key update username = :name,"
                        + " password_given = if(:hash is null, password_given, :given),"
                        + " password_hash = coalesce(:hash, password_hash)",
                values);
        if (password != null) sessions.endAllOf(personId, null);
        audit.created("account.open", "account", personId, person.memberId(), Map.of("username", username));
    }

    /** One's own password; the old one is asked for, and a wrong one counts. All other sessions and all tokens end. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void changeOwnPassword(String old, String password, Long session) {
        Caller caller = current.get();
        Optional<Account> account = attempts.account(caller.username(), caller.origin());
        requireRight(account, old);
        if (old.equals(password)) throw RuleBroken.at("password", "passwordSame");
        passwords.store(PasswordHash.of(check(password, caller.username())), session);
    }

    /**
     * The person of an OIDC subject; on the first sign-in, the one whose e-mail the issuer vouches for. Who is bound to one
     * subject is nobody else's: an administrator has to loosen that first.
     */
    public Optional<Caller> signInBySubject(String subject, String verifiedEmail, String origin) {
        Optional<Long> known = sql.first(
                Long.class,
                "select person_id from cooperation_account where oidc_subject = :subject",
                Map.of("subject", subject));
        Optional<Long> person = known.or(() -> verifiedEmail == null
                ? Optional.empty()
                : sql.first(
                        Long.class,
                        "select p.id from cooperation_person p left join cooperation_account a on a.person_id = p.id"
                                + " where p.email = :email and p.active and a.oidc_subject is null",
                        Map.of("email", verifiedEmail)));
        if (person.isEmpty() || known.isEmpty() && !bind(person.get(), subject, verifiedEmail, origin))
            return Optional.empty();
        sql.run(
                "update cooperation_account set signed_in_at = :now where person_id = :id"
                        + " and (signed_in_at is null or signed_in_at < :now - interval 5 minute)",
                Map.of("id", person.get(), "now", time.now()));
        return callers.of(person.get(), origin);
    }

    /** Not where the e-mail is another person's user name. */
    private boolean bind(long personId, String subject, String email, String origin) {
        Map<String, Object> values = Map.of("id", personId, "name", email, "subject", subject);
        if (sql.count("select count(*) from cooperation_account where username = :name and person_id <> :id", values)
                > 0) return false;
        sql.run(
                "insert into cooperation_account(person_id, username, oidc_subject) values (:id, :name, :subject)"
                        + " on duplicate key update oidc_subject = coalesce(oidc_subject, :subject)",
                values);
        current.as(
                Caller.house("sign-in").from(origin),
                () -> audit.created("account.bind", "account", personId, null, Map.of("subject", subject)));
        return true;
    }

    /** Whether anybody administers the co-operation yet; while nobody does, the one-time link may make the first. */
    public boolean hasAdministrator() {
        return sql.count(
                        "select count(*) from cooperation_grant g join cooperation_person p on p.id = g.person_id and p.active"
                                + " where g.role = :role and (g.valid_to is null or g.valid_to > :today)",
                        Map.of("role", Role.ADMINISTRATOR, "today", time.today()))
                > 0;
    }

    private String check(String password, String username) {
        if (password == null || password.length() < SHORTEST)
            throw RuleBroken.at("password", "passwordTooShort", SHORTEST);
        if (password.length() > LONGEST) throw RuleBroken.at("password", "tooLong", LONGEST);
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))
                && password.length() < username.length() + 6) throw RuleBroken.at("password", "passwordLikeUsername");
        List<String> house = sql.list(String.class, "select name from cooperation_member", Map.of());
        if (CommonPasswords.isCommon(password, house)) throw RuleBroken.at("password", "passwordCommon");
        return password;
    }
}
