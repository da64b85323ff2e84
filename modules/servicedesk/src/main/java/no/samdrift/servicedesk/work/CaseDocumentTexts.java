package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.PersonalTexts;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentErasure;
import no.samdrift.kernel.document.DocumentErasure.Brought;

/** Documents on cases, called {@code document/123}: what they are called is the text, and with it goes what is in them. */
@ApplicationScoped
class CaseDocumentTexts implements PersonalTexts {
    private static final String PREFIX = "document/";

    @Inject
    CaseKinds kinds;

    @Inject
    DocumentErasure documents;

    @Inject
    PersonNames names;

    @Inject
    Sql sql;

    private record On(long id, String number, Long memberId) {}

    @Override
    public List<PersonalText> about(long personId, int most) {
        return texts(documents.by(personId, most));
    }

    @Override
    public List<PersonalText> in(String key) {
        return kinds.all().stream()
                .flatMap(kind -> sql
                        .list(
                                On.class,
                                "select id, number, member_id from " + kind.table() + " where number = :key",
                                Map.of("key", key))
                        .stream()
                        .flatMap(on -> texts(documents.on(kind.kind(), on.id())).stream()))
                .toList();
    }

    @Override
    public Optional<PersonalText> one(String ref) {
        return named(ref).flatMap(document -> texts(List.of(document)).stream().findFirst());
    }

    private Optional<Brought> named(String ref) {
        return ref.matches(PREFIX + "\\d{1,18}")
                ? documents.byId(Long.parseLong(ref.substring(PREFIX.length())))
                : Optional.empty();
    }

    @Override
    public void redact(PersonalText text) {
        named(text.ref()).ifPresent(documents::erase);
    }

    private List<PersonalText> texts(List<Brought> brought) {
        Map<Long, String> known =
                names.of(brought.stream().map(Brought::personId).distinct().toList());
        Map<String, On> on = new HashMap<>();
        for (CaseKind<?> kind : kinds.all()) {
            String ids = brought.stream()
                    .filter(each -> each.kind().equals(kind.kind()))
                    .map(each -> String.valueOf(each.thingId()))
                    .distinct()
                    .collect(Collectors.joining(","));
            if (!ids.isEmpty())
                sql.list(On.class, "select id, number, member_id from " + kind.table() + " where id in (" + ids + ")")
                        .forEach(each -> on.put(kind.kind() + each.id(), each));
        }
        return brought.stream()
                .filter(each -> on.containsKey(each.kind() + each.thingId()))
                .map(each -> text(each, on.get(each.kind() + each.thingId()), known.get(each.personId())))
                .toList();
    }

    private static PersonalText text(Brought each, On on, String by) {
        return new PersonalText(
                PREFIX + each.id(),
                each.kind(),
                on.id(),
                on.number(),
                on.memberId(),
                "document",
                each.at(),
                by,
                each.name());
    }
}
