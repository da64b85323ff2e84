package no.samdrift.servicedesk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Outage;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentRegister;

/** Judges each mail that comes, and files it or lets it wait. The house's own work, outside of any transaction. */
@ApplicationScoped
public class MailIntake {
    /** The most that a mail may have, in bytes. */
    public static final int MOST = 30_000_000;

    private static final Logger LOG = Logger.getLogger(MailIntake.class.getName());
    private static final Pattern NUMBER = Pattern.compile("\\b(INC-\\d{4}-\\d{4,9})\\b");
    private static final Pattern OURS = Pattern.compile("([a-z-]+)\\.([^@]{1,60})@(.+)");

    @Inject
    Mailboxes mailboxes;

    @Inject
    MailRows rows;

    @Inject
    MailFiles files;

    @Inject
    MailFiling filing;

    @Inject
    IncidentRegister incidents;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    /**
     * Afterwards it is a case, an entry, or waits; where it was taken before, nothing changes (R1).
     *
     * @throws RuntimeException where none of that could be stored: it is to be brought again
     */
    public void take(Mailbox box, byte[] raw) {
        requireHouse();
        String key = MailRows.key(LetterReading.id(raw), raw);
        if (rows.knows(box.name(), key)) return;
        try {
            Letter letter = LetterReading.read(raw);
            MailRows.Came came = came(box, key, letter, raw.length);
            Optional<MailReason> suspect = suspect(letter);
            if (suspect.isPresent()) wait(came, suspect.get(), Bounce.of(letter.kind(), raw), raw);
            else judge(box, came, letter, raw);
        } catch (UnreadableMail broken) {
            wait(came(box, key, LetterReading.best(raw), raw.length), MailReason.UNREADABLE, broken.getMessage(), raw);
        }
    }

    /** One that is not even fetched; {@code headers} are what a person will see of it. */
    public void tooLarge(Mailbox box, byte[] headers, int size) {
        requireHouse();
        String key = MailRows.key(LetterReading.id(headers), headers);
        if (rows.knows(box.name(), key)) return;
        wait(came(box, key, LetterReading.best(headers), size), MailReason.TOO_LARGE, null, headers);
    }

    private void requireHouse() {
        if (!current.get().isHouse()) throw new NotAllowed(MailRight.HANDLE);
    }

    private static MailRows.Came came(Mailbox box, String key, Letter letter, int size) {
        return new MailRows.Came(box.name(), key, letter.sender(), letter.senderName(), letter.subject(), size);
    }

    private void wait(MailRows.Came came, MailReason reason, String detail, byte[] raw) {
        rows.wait(came, reason, detail, raw);
    }

    /** What its sender and its headers say of it. R4, R5 */
    private Optional<MailReason> suspect(Letter letter) {
        if (letter.sender() == null) return Optional.of(MailReason.UNREADABLE);
        if (letter.kind() == MailKind.BOUNCE) return Optional.of(MailReason.BOUNCE);
        if (mailboxes.own().contains(letter.sender())) return Optional.of(MailReason.OWN_ADDRESS);
        if (letter.kind() == MailKind.AUTOMATIC) return Optional.of(MailReason.AUTOMATIC);
        if (letter.kind() == MailKind.LIST) return Optional.of(MailReason.LIST);
        boolean forged = mailboxes.judge().stream()
                .anyMatch(judge -> letter.verdicts().stream().anyMatch(verdict -> disowns(verdict, judge)));
        return forged ? Optional.of(MailReason.FORGED) : Optional.empty();
    }

    /** RFC 8601: the server's name comes first; what others wrote into the mail is worth nothing. */
    private static boolean disowns(String verdict, String judge) {
        String[] parts = verdict.toLowerCase(java.util.Locale.ROOT).split(";", 2);
        return parts.length == 2
                && parts[0].strip().split("\\s+")[0].equalsIgnoreCase(judge)
                && parts[1].matches("(?s).*\\bdmarc\\s*=\\s*fail\\b.*");
    }

    private void judge(Mailbox box, MailRows.Came came, Letter letter, byte[] raw) {
        Optional<MailFiling.Person> sender = person(letter.sender());
        Optional<Caller> caller = sender.flatMap(person -> callers.of(person.id(), "mail:" + box.name()));
        if (caller.isEmpty()) {
            if (box.takesStrangers()) wait(came, MailReason.STRANGER, null, raw);
            else rows.became(came, MailOutcome.REFUSED, null);
            return;
        }
        if (rows.lately(letter.sender()) >= mailboxes.hourly()) {
            wait(came, MailReason.TOO_MANY, null, raw);
            return;
        }
        Named named = named(letter);
        if (named.elsewhere()
                || named.number() != null
                        && current.as(caller.get(), () -> incidents.id(named.number()))
                                .isEmpty()) {
            wait(came, MailReason.OTHER_CASE, null, raw);
            return;
        }
        file(box, came, letter, sender.get(), caller.get(), named.number(), raw);
    }

    private void file(
            Mailbox box,
            MailRows.Came came,
            Letter letter,
            MailFiling.Person sender,
            Caller caller,
            String number,
            byte[] raw) {
        MailReason reason;
        String detail;
        try {
            MailFiles.Taken taken = files.take(letter.enclosures());
            current.as(caller, () -> {
                if (number == null) filing.open(came, box, sender, letter, taken);
                else filing.answer(came, number, box, sender, letter, taken);
            });
            return;
        } catch (RuleBroken e) {
            reason = MailReason.REFUSED;
            detail = e.code();
        } catch (InvalidInput | ConstraintViolationException e) {
            reason = MailReason.REFUSED;
            detail = e.getMessage();
        } catch (NotAllowed | NotFound e) {
            reason = number == null ? MailReason.REFUSED : MailReason.OTHER_CASE;
            detail = e.code();
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent() || rows.knows(came.mailbox(), came.key())) throw e;
            LOG.log(Level.WARNING, "A mail to " + came.mailbox() + " could not be filed; it waits", e);
            reason = MailReason.FAILED;
            detail = e.getClass().getSimpleName();
        }
        wait(came, reason, detail, raw);
    }

    /** @param elsewhere whether it belongs to something that takes no mail */
    private record Named(String number, boolean elsewhere) {}

    /** What it answers, else what its subject says. R3 */
    private Named named(Letter letter) {
        for (String id : letter.thread()) {
            Matcher ours = OURS.matcher(id);
            if (ours.matches()
                    && ours.group(3).equalsIgnoreCase(mailboxes.domain())
                    && !ours.group(1).equals("notice"))
                return ours.group(1).equals(MailFiling.KIND) ? new Named(ours.group(2), false) : new Named(null, true);
            Optional<String> known = rows.number(MailRows.key(id, null));
            if (known.isPresent()) return new Named(known.get(), false);
        }
        Matcher number = NUMBER.matcher(letter.subject());
        return new Named(number.find() ? number.group(1) : null, false);
    }

    String numberOf(Letter letter) {
        return named(letter).number();
    }

    Optional<MailFiling.Person> person(String address) {
        List<MailFiling.Person> known = sql.list(
                MailFiling.Person.class,
                "select id, member_id from cooperation_person where email = :email and active",
                Map.of("email", address));
        return known.stream().findFirst();
    }
}
