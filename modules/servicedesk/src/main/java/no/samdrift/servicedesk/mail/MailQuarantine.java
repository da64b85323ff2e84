package no.samdrift.servicedesk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentRegister;

/** Mail that waits for a person (R8). */
@ApplicationScoped
@Transactional
public class MailQuarantine {
    private static final Duration WAITS = Duration.ofDays(30);
    private static final Duration KNOWN = Duration.ofDays(365);
    private static final Rows<QuarantinedMail> ROWS = new Rows<>(
            QuarantinedMail.class,
            "q.id, q.mailbox, q.received_at, q.sender, q.sender_name, q.subject, q.reason, q.detail, q.size",
            "servicedesk_mail q",
            Order.falling(List.of("q.id"), q -> List.of(q.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    MailRows rows;

    @Inject
    MailFiling filing;

    @Inject
    MailFiles files;

    @Inject
    MailIntake intake;

    @Inject
    Mailboxes mailboxes;

    @Inject
    IncidentRegister incidents;

    @Inject
    Callers callers;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Which of them; every part may be null. {@code text} stands in sender or subject. */
    public record Filter(String text, MailReason reason, String mailbox) {}

    /** How the last visit to a mailbox went; {@code readAt} null where none ever went well, {@code error} where the last did. */
    public record Visit(String name, Instant triedAt, Instant readAt, String error) {}

    /** Newest first. */
    public Page<QuarantinedMail> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<QuarantinedMail> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    private Where where(Filter filter) {
        String part = Where.containing(filter.text());
        return waiting()
                .ifGiven("q.sender like ? or q.sender_name like ? or q.subject like ?", part, part, part)
                .ifGiven("q.reason = ?", filter.reason())
                .ifGiven("q.mailbox = ?", filter.mailbox());
    }

    private Where waiting() {
        current.get().require(MailRight.HANDLE, Target.COOPERATION);
        return Where.visible("q.outcome = 'QUARANTINE'");
    }

    public QuarantinedMail byId(long id) {
        return ROWS.first(sql, waiting().and("q.id = ?", id)).orElseThrow(() -> new NotFound("mail", id));
    }

    /** The mail whole, as safe text. */
    public QuarantinedLetter letter(long id) {
        QuarantinedMail mail = byId(id);
        Letter letter = LetterReading.best(rows.raw(id));
        Optional<Caller> person = sender(letter);
        return new QuarantinedLetter(
                mail,
                letter.whole(),
                letter.enclosures().stream().map(Letter.Enclosure::name).toList(),
                intake.numberOf(letter),
                person.map(Caller::personId).orElse(null),
                person.map(Caller::name).orElse(null));
    }

    private Optional<Caller> sender(Letter letter) {
        if (letter.sender() == null) return Optional.empty();
        return intake.person(letter.sender())
                .flatMap(person -> callers.of(person.id(), current.get().origin()));
    }

    /**
     * Into a case as its sender, if the sender may speak there, else as an internal note; or as a new case for a person.
     *
     * @return the number of the case
     */
    public String release(long id, @Valid ReleaseMail release) {
        QuarantinedMail mail = held(id);
        if ((release.number() == null) == (release.personId() == null))
            throw RuleBroken.at("number", "mailPersonOrCase");
        Letter letter = LetterReading.best(rows.raw(id));
        MailFiles.Taken taken = files.take(letter.enclosures());
        String number = release.number();
        MailOutcome outcome = number == null ? MailOutcome.CASE : MailOutcome.ENTRY;
        if (number == null) number = open(mail, release, letter, taken);
        else say(number, letter, taken);
        rows.settle(id, outcome, number);
        audit.changed("mail.release", "mail", id, null, Map.of("reason", mail.reason()), Map.of("number", number));
        return number;
    }

    private String open(QuarantinedMail mail, ReleaseMail release, Letter letter, MailFiles.Taken taken) {
        Mailbox box = mailboxes.named(mail.mailbox());
        MailFiling.Person person = sql.first(
                        MailFiling.Person.class,
                        "select id, member_id from cooperation_person where id = :id and active",
                        Map.of("id", release.personId()))
                .orElseThrow(() -> RuleBroken.at("personId", "unknownPerson"));
        String service = release.service() == null ? box.service() : release.service();
        return filing.log(box, service, person, letter, taken);
    }

    private void say(String number, Letter letter, MailFiles.Taken taken) {
        if (incidents.id(number).isEmpty()) throw RuleBroken.at("number", "unknown", number);
        Optional<Caller> speaks = sender(letter).filter(sender -> current.as(sender, () -> filing.maySpeak(number)));
        if (speaks.isPresent()) current.as(speaks.get(), () -> filing.say(number, letter, taken));
        else filing.note(number, letter, taken);
    }

    private QuarantinedMail held(long id) {
        QuarantinedMail mail = byId(id);
        sql.first(Long.class, "select id from servicedesk_mail where id = :id for update", Map.of("id", id));
        return byId(mail.id());
    }

    /** For good; that it came stays known, so that it does not come again. */
    public void discard(long id) {
        QuarantinedMail mail = held(id);
        rows.settle(id, MailOutcome.DISCARDED, null);
        audit.deleted("mail.discard", "mail", id, null, Map.of("reason", mail.reason()));
    }

    /** How each configured mailbox was last visited, by name. */
    public List<Visit> visits() {
        current.get().require(MailRight.HANDLE, Target.COOPERATION);
        List<Visit> known = sql.list(Visit.class, "select name, tried_at, read_at, error from servicedesk_mailbox");
        return mailboxes.all().stream()
                .map(box -> known.stream()
                        .filter(visit -> visit.name().equals(box.name()))
                        .findFirst()
                        .orElse(new Visit(box.name(), null, null, null)))
                .toList();
    }

    /** For the house: a visit went well, or {@code error} says why not. */
    public void visited(String mailbox, String error) {
        requireHouse();
        Map<String, Object> visit = new HashMap<>();
        visit.put("name", mailbox);
        visit.put("now", time.now());
        visit.put("read", error == null ? time.now() : null);
        visit.put("error", error == null || error.length() <= 500 ? error : error.substring(0, 500));
        sql.run(
                "insert into servicedesk_mailbox(name, tried_at, read_at, error) values (:name, :now, :read, :error)"
                        + " on duplicate key update tried_at = :now, read_at = coalesce(:read, read_at), error = :error",
                visit);
    }

    /** For the house: what waited too long, and that others came. */
    public int forget() {
        requireHouse();
        return sql.run(
                "delete from servicedesk_mail where received_at < :old or outcome = 'QUARANTINE'"
                        + " and received_at < :waited limit 1000",
                Map.of("old", time.now().minus(KNOWN), "waited", time.now().minus(WAITS)));
    }

    private void requireHouse() {
        if (!current.get().isHouse()) throw new NotAllowed(MailRight.HANDLE);
    }
}
