package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;

/** What stands about a person, all of it in one place, and how a text is taken away. */
@ApplicationScoped
@Transactional
public class Privacy {
    /** Of each floor's texts, in an extract. */
    public static final int MOST = 20_000;

    @Inject
    HungTitles titles;

    @Inject
    Instance<PersonalTexts> sources;

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    /** Texts about somebody, newest first; {@code most} of each floor. R1 */
    public List<PersonalText> about(long personId, int most) {
        person(personId);
        return gathered(source -> source.about(personId, most))
                .sorted(Comparator.comparing(PersonalText::at).reversed())
                .toList();
    }

    /** All that is known of somebody (art. 15): an extract to be handed over, and the audit says that it was made. */
    public PersonExtract extract(long personId) {
        PersonRow person = person(personId);
        audit.created("person.extract", "person", personId, person.memberId(), Map.of("extract", true));
        return new PersonExtract(person, grants.inForce(personId), about(personId, MOST));
    }

    /** Texts of one thing, such as a case by its number. */
    public List<PersonalText> in(String key) {
        current.get().requireAnywhere(PrivacyRight.READ);
        List<PersonalText> texts =
                gathered(source -> source.in(key == null ? "" : key.strip())).toList();
        if (texts.isEmpty()) throw new NotFound("case", key);
        return texts;
    }

    private PersonRow person(long id) {
        current.get().requireAnywhere(PrivacyRight.READ);
        PersonRow person = people.byId(id);
        current.get()
                .require(
                        PrivacyRight.READ,
                        new Target(person.memberId(), person.unitId(), null, person.vendorId(), null));
        return person;
    }

    private Stream<PersonalText> gathered(Function<PersonalTexts, List<PersonalText>> asked) {
        return sources.stream().flatMap(source -> asked.apply(source).stream()).filter(this::isSeen);
    }

    private boolean isSeen(PersonalText text) {
        return current.get().may(PrivacyRight.READ, Target.member(text.memberId()));
    }

    private record Known(PersonalTexts source, PersonalText text) {}

    private Known known(String ref) {
        current.get().requireAnywhere(PrivacyRight.READ);
        return sources.stream()
                .flatMap(source -> source.one(ref).filter(this::isSeen).map(text -> new Known(source, text)).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("text", ref));
    }

    /** For good, and nobody can bring it back. R2 */
    public void redact(@Valid Redaction command) {
        Known known = known(command.ref());
        PersonalText text = known.text();
        current.get().require(PrivacyRight.REDACT, Target.member(text.memberId()));
        if (text.isRedacted()) throw new RuleBroken("alreadyRedacted");
        known.source().redact(text);
        notices.blank(text.kind(), text.key());
        if (text.what().equals("title")) titles.blank(text.kind(), text.id());
        audit.created(
                text.kind() + ".redact",
                text.kind(),
                text.id(),
                text.memberId(),
                Map.of("what", text.what(), "reason", command.reason()));
        changes.put(text.kind(), text.id());
    }
}
