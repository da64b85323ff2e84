package no.samdrift.servicedesk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.document.Documents;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;

/** Puts a letter where it belongs, as the caller, with the caller's rights; with that it came, in one transaction (R1). */
@ApplicationScoped
@Transactional
class MailFiling {
    static final String KIND = "incident";
    private static final int LONGEST = 40_000;

    @Inject
    Incidents incidents;

    @Inject
    IncidentRegister register;

    @Inject
    Cases cases;

    @Inject
    Teams teams;

    @Inject
    Members members;

    @Inject
    Documents documents;

    @Inject
    CurrentCaller current;

    @Inject
    MailRows rows;

    /** Who a new case is for; {@code memberId} null for whoever belongs to no member. */
    record Person(long id, Long memberId) {}

    /** An entry of the case, or a case of its own where that one was called off (R3). */
    public void answer(
            MailRows.Came came, String number, Mailbox box, Person sender, Letter letter, MailFiles.Taken taken) {
        if (register.details(number).status() == IncidentStatus.CANCELLED) {
            open(came, box, sender, letter, taken);
            return;
        }
        say(number, letter, taken);
        rows.became(came, MailOutcome.ENTRY, number);
    }

    public void open(MailRows.Came came, Mailbox box, Person sender, Letter letter, MailFiles.Taken taken) {
        rows.became(came, MailOutcome.CASE, log(box, box.service(), sender, letter, taken));
    }

    /** The number of the new case. */
    public String log(Mailbox box, String service, Person who, Letter letter, MailFiles.Taken taken) {
        if (who.memberId() == null) throw RuleBroken.at("personId", "mailNoMember");
        if (service == null) throw RuleBroken.at("service", "required");
        Language language = current.get().language();
        String title = letter.subject().isBlank() ? MailWords.WITHOUT_TEXT.in(language) : letter.subject();
        String number = incidents
                .log(new LogIncident(
                        title,
                        bounded(letter.whole(), language) + taken.told(language),
                        members.byId(who.memberId()).memberNo(),
                        service,
                        box.impact(),
                        box.urgency(),
                        String.valueOf(who.id()),
                        null,
                        null,
                        null,
                        Channel.EMAIL))
                .number();
        hang(KIND + ":" + number, taken);
        if (box.team() != null)
            current.as(
                    Caller.house("mail"),
                    () -> teams.named(box.team())
                            .ifPresent(team -> cases.assign(KIND, number, null, new Assign(team.id(), null))));
        return number;
    }

    /** Whether the caller sees the case and may say something in it. */
    public boolean maySpeak(String number) {
        if (register.id(number).isEmpty()) return false;
        Cases.Allowed may = cases.allowed(KIND, number);
        return may.work() || may.reply();
    }

    /** By whoever works the case to colleagues, by others to all; a reporter takes up again what was solved (R3). */
    public void say(String number, Letter letter, MailFiles.Taken taken) {
        Cases.Allowed may = cases.allowed(KIND, number);
        String text = text(letter, taken);
        if (may.work() && !may.own()) {
            hang("entry:" + cases.note(KIND, number, text), taken);
            return;
        }
        hang("entry:" + incidents.reply(number, text), taken);
        IncidentStatus status = register.details(number).status();
        if (may.own() && (status == IncidentStatus.RESOLVED || status == IncidentStatus.CLOSED))
            incidents.transition(number, Transition.to(IncidentStatus.IN_PROGRESS));
    }

    /** Of somebody who has no part in the case: told to those who work it, by whoever released it. */
    public void note(String number, Letter letter, MailFiles.Taken taken) {
        String from = letter.sender() == null ? "?" : letter.sender();
        String text = MailWords.say(MailWords.FROM, current.get().language(), from) + "\n\n" + text(letter, taken);
        hang("entry:" + cases.note(KIND, number, text), taken);
    }

    private String text(Letter letter, MailFiles.Taken taken) {
        Language language = current.get().language();
        String said = letter.said();
        return (said.isBlank() ? MailWords.WITHOUT_TEXT.in(language) : bounded(said, language)) + taken.told(language);
    }

    private static String bounded(String text, Language language) {
        if (text.length() <= LONGEST) return text;
        return LetterReading.clean(text.substring(0, LONGEST)) + "\n" + MailWords.CUT.in(language);
    }

    private void hang(String on, MailFiles.Taken taken) {
        for (DocumentFile file : taken.files()) documents.add(on, file);
    }
}
