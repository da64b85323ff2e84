package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.own.OwnTexts;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.time.Time;

/** Where somebody is named in own fields, as it is today; called {@code named/123/contact}. What is taken away is the naming. */
@ApplicationScoped
class NamedInFields implements PersonalTexts {
    private static final String NAMED = "named";

    @Inject
    OwnTexts texts;

    @Inject
    Search search;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Override
    public List<PersonalText> about(long personId, int most) {
        return texts.naming(personId, most).stream()
                .flatMap(naming -> search.documents(naming.kind(), List.of(naming.thingId())).stream()
                        .map(thing -> text(naming, thing)))
                .toList();
    }

    private PersonalText text(OwnTexts.Naming naming, SearchDocument thing) {
        boolean one = thing.memberId() != null && thing.memberId().matches("\\d+");
        return new PersonalText(
                String.join("/", NAMED, String.valueOf(thing.id()), naming.code()),
                naming.kind(),
                thing.id(),
                thing.key(),
                one ? Long.valueOf(thing.memberId()) : null,
                "own",
                time.now(),
                null,
                naming.name());
    }

    /** They are about the one who is named, not about who reported the thing. */
    @Override
    public List<PersonalText> in(String key) {
        return List.of();
    }

    @Override
    public Optional<PersonalText> one(String ref) {
        String[] parts = ref.split("/");
        if (parts.length != 3 || !parts[0].equals(NAMED) || !parts[1].matches("\\d{1,18}")) return Optional.empty();
        return texts.named(Long.parseLong(parts[1]), parts[2]).stream()
                .flatMap(person -> about(person, Privacy.MOST).stream())
                .filter(text -> text.ref().equals(ref))
                .findFirst();
    }

    @Override
    public void redact(PersonalText text) {
        String code = text.ref().substring(text.ref().lastIndexOf('/') + 1);
        texts.unname(text.id(), code);
        audit.blank(text.kind(), text.id(), "own." + code);
    }
}
