package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * What proves a person beside the password of a local account: codes of an app, passkeys, and ten codes on paper for the day
 * both are lost. Who signs in by the directory is asked there.
 */
@ApplicationScoped
@Transactional
public class SecondFactors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PAPER_CODES = 10;
    private static final int MOST_PASSKEYS = 10;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @Inject
    private Time time;

    @Inject
    private Enciphered enciphered;

    @Inject
    private Reach reach;

    @Inject
    private SignInRules rules;

    /** What was set up. */
    public enum Kind {
        TOTP,
        PASSKEY
    }

    public record FactorRow(long id, Kind kind, String name, Instant createdAt, Instant usedAt) {}

    /** A passkey as it was registered; {@code counter} is what its authenticator counted last. */
    public record Passkey(long id, String credentialId, String registration, long counter) {}

    private record Stored(long id, String credentialId, String secret, long lastStep) {}

    public boolean available() {
        return rules.secretKey().isPresent();
    }

    public boolean has(long personId) {
        return sql.count("select count(*) from cooperation_factor where person_id = :id", Map.of("id", personId)) > 0;
    }

    public List<FactorRow> own() {
        return sql.list(
                FactorRow.class,
                "select id, kind, name, created_at, used_at from cooperation_factor where person_id = :id order by id",
                Map.of("id", current.get().personId()));
    }

    /** A secret for an app, in the letters it is typed in; nothing is stored until a code of it comes back. */
    public String newSecret() {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        return OneTimeCode.base32(secret) + "."
                + enciphered.hide(secret, current.get().personId());
    }

    /** @param proposed what {@link #newSecret} gave; @return codes for paper, told this once, where there are none yet */
    public List<String> confirm(String proposed, String name, String code) {
        long person = current.get().personId();
        String hidden = proposed.substring(proposed.indexOf('.') + 1);
        long step = matching(enciphered.open(hidden, person), code, 0);
        if (step == 0) throw RuleBroken.at("code", "wrongCode");
        store(Kind.TOTP, name, hidden, null, step);
        return paper(person);
    }

    public List<String> addPasskey(String name, String credentialId, String registration, long counter) {
        long person = current.get().personId();
        if (passkeys(person).size() >= MOST_PASSKEYS) throw new RuleBroken("tooManyPasskeys", MOST_PASSKEYS);
        String hidden = enciphered.hide(registration.getBytes(StandardCharsets.UTF_8), person);
        store(Kind.PASSKEY, name, hidden, credentialId, counter);
        return paper(person);
    }

    private void store(Kind kind, String name, String secret, String credentialId, long step) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        Caller caller = current.get();
        Map<String, Object> row = new HashMap<>();
        row.put("id", Ids.next());
        row.put("person", caller.personId());
        row.put("kind", kind);
        row.put("name", name.strip());
        row.put("secret", secret);
        row.put("credential", credentialId);
        row.put("step", step);
        row.put("now", time.now());
        sql.run(
                "insert into cooperation_factor(id, person_id, kind, name, secret, credential_id, last_step, created_at)"
                        + " values (:id, :person, :kind, :name, :secret, :credential, :step, :now)",
                row);
        audit.created(
                "factor.add", "account", caller.personId(), caller.memberId(), Map.of("kind", kind, "name", name));
    }

    public void remove(long id) {
        Caller caller = current.get();
        int gone = sql.run(
                "delete from cooperation_factor where id = :id and person_id = :person",
                Map.of("id", id, "person", caller.personId()));
        if (gone == 0) throw new NotFound("factor", id);
        if (!has(caller.personId())) forgetPaper(caller.personId());
        audit.created("factor.remove", "account", caller.personId(), caller.memberId(), Map.of("factorId", id));
    }

    /** For somebody who has lost everything; by whoever could open the account. */
    public void removeAll(long personId) {
        reach.person(personId).orElseThrow(() -> new NotFound("person", personId));
        reach.requireOver(personId);
        sql.run("delete from cooperation_factor where person_id = :id", Map.of("id", personId));
        forgetPaper(personId);
        audit.created("factor.removeAll", "account", personId, null, Map.of("removed", true));
    }

    /** New codes for paper; the old ones are void. */
    public List<String> newPaper() {
        long person = current.get().personId();
        if (!has(person)) throw new RuleBroken("noFactor");
        forgetPaper(person);
        return paper(person);
    }

    private void forgetPaper(long person) {
        sql.run("delete from cooperation_recovery_code where person_id = :id", Map.of("id", person));
    }

    private List<String> paper(long person) {
        if (sql.count("select count(*) from cooperation_recovery_code where person_id = :id", Map.of("id", person)) > 0)
            return List.of();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < PAPER_CODES; i++) {
            byte[] random = new byte[15]; // 120 bits: enough for a plain hash
            RANDOM.nextBytes(random);
            String code = OneTimeCode.base32(random).toLowerCase(Locale.ROOT);
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
            sql.run(
                    "insert into cooperation_recovery_code(person_id, hash) values (:person, :hash)",
                    Map.of("person", person, "hash", Tokens.hash(code)));
        }
        return codes;
    }

    /** Whether the code is one of the app's, not used before, or one from paper, which is used up by it. */
    boolean accepts(long personId, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (code.length() > 40) return false;
        for (Stored factor : stored(personId, Kind.TOTP)) {
            long step = matching(enciphered.open(factor.secret(), personId), code, factor.lastStep());
            if (step > 0 && advanced(factor.id(), step)) return true;
        }
        return sql.run(
                        "delete from cooperation_recovery_code where person_id = :person and hash = :hash",
                        Map.of("person", personId, "hash", Tokens.hash(code)))
                == 1;
    }

    /** The step whose code it is, one before or after the clock's, later than the last; else 0. */
    private long matching(byte[] secret, String code, long last) {
        if (code == null || code.length() != OneTimeCode.DIGITS) return 0;
        long now = OneTimeCode.step(time.now());
        long found = 0;
        for (long step = now - 1; step <= now + 1; step++) {
            boolean same = MessageDigest.isEqual(
                    OneTimeCode.at(secret, step, OneTimeCode.DIGITS).getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.UTF_8));
            if (same && step > last) found = step;
        }
        return found;
    }

    /** Of two who bring the same at once one is too late. */
    private boolean advanced(long id, long step) {
        return sql.run(
                        "update cooperation_factor set last_step = :step, used_at = :now where id = :id and last_step < :step",
                        Map.of("id", id, "step", step, "now", time.now()))
                == 1;
    }

    public List<Passkey> passkeys(long personId) {
        return stored(personId, Kind.PASSKEY).stream()
                .map(s -> new Passkey(
                        s.id(),
                        s.credentialId(),
                        new String(enciphered.open(s.secret(), personId), StandardCharsets.UTF_8),
                        s.lastStep()))
                .toList();
    }

    /** A passkey was used; refused where its counter did not grow, which a copy of it would show by. */
    public boolean used(Passkey key, long counter) {
        if (counter > 0) return advanced(key.id(), counter);
        sql.run(
                "update cooperation_factor set used_at = :now where id = :id",
                Map.of("id", key.id(), "now", time.now()));
        return key.counter() == 0;
    }

    private List<Stored> stored(long personId, Kind kind) {
        return sql.list(
                Stored.class,
                "select id, credential_id, secret, last_step from cooperation_factor where person_id = :id and kind = :kind",
                Map.of("id", personId, "kind", kind));
    }
}
