package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.refusal.NotFound;

/** Documents as they are stored, and as the caller is told of them. */
@ApplicationScoped
class DocumentRows {
    private static final String STORED = """
            select d.id, d.version, d.kind, d.thing_id, d.part_id, d.internal, d.name, d.type, d.size, d.sha256,
            v.at, v.person_id, v.no as versions, f.person_id as first_person_id, c.thumbnail is not null as pictured
            from kernel_document d join kernel_content c on c.sha256 = d.sha256
            join kernel_document_version v on v.document_id = d.id
                and v.no = (select max(n.no) from kernel_document_version n where n.document_id = d.id)
            join kernel_document_version f on f.document_id = d.id and f.no = 1
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Instance<PersonNames> names;

    /** {@code personId} brought this version, {@code firstPersonId} the first. */
    record Stored(
            long id,
            int version,
            String kind,
            long thingId,
            Long partId,
            boolean internal,
            String name,
            String type,
            int size,
            String sha256,
            Instant at,
            long personId,
            int versions,
            long firstPersonId,
            boolean pictured) {
        DocumentFile file() {
            return new DocumentFile(name, type, size, sha256);
        }
    }

    private record Brought(int no, String name, String type, int size, String sha256, Instant at, long personId) {}

    Stored byId(long id) {
        return sql.first(Stored.class, STORED + "where d.id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("document", id));
    }

    List<DocumentRow> on(DocumentPlace place) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", place.kind());
        values.put("thing", place.id());
        values.put("part", place.partId());
        values.put("all", place.may().contains(May.READ_INTERNAL));
        List<Stored> stored = sql.list(
                Stored.class,
                STORED + "where d.kind = :kind and d.thing_id = :thing and (:all or not d.internal)"
                        + (place.partId() == null ? "" : " and d.part_id = :part") + " order by d.id",
                values);
        Map<Long, String> known = names(stored.stream().map(Stored::personId).collect(Collectors.toSet()), place);
        return stored.stream().map(each -> row(each, place, known)).toList();
    }

    DocumentRow row(Stored stored, DocumentPlace place) {
        return row(stored, place, names(List.of(stored.personId()), place));
    }

    private DocumentRow row(Stored s, DocumentPlace place, Map<Long, String> known) {
        boolean own = place.may().contains(May.ADD)
                && s.firstPersonId() == current.get().personId();
        return new DocumentRow(
                s.id(),
                s.version(),
                place.kind() + ":" + place.key(),
                s.partId(),
                s.internal(),
                s.name(),
                s.type(),
                s.size(),
                s.sha256(),
                s.at(),
                known.get(s.personId()),
                s.versions(),
                s.pictured(),
                own || place.may().contains(May.KEEP));
    }

    List<DocumentVersion> versions(long id, DocumentPlace place) {
        List<Brought> all = sql.list(
                Brought.class,
                "select no, name, type, size, sha256, at, person_id from kernel_document_version"
                        + " where document_id = :id order by no desc",
                Map.of("id", id));
        Map<Long, String> known = names(all.stream().map(Brought::personId).collect(Collectors.toSet()), place);
        return all.stream()
                .map(v -> new DocumentVersion(
                        v.no(), v.name(), v.type(), v.size(), v.sha256(), v.at(), known.get(v.personId())))
                .toList();
    }

    private Map<Long, String> names(Collection<Long> people, DocumentPlace place) {
        Map<Long, String> known = new HashMap<>();
        names.forEach(each -> known.putAll(each.of(people)));
        known.keySet().removeIf(person -> Objects.equals(person, place.unnamed()));
        return known;
    }
}
