package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;

/** Taking documents away where a person must be forgotten. Whoever calls has asked for the right, and tells the audit why. */
@ApplicationScoped
@Transactional
public class DocumentErasure {
    private static final String PUT = """
            select d.id, d.kind, d.thing_id, d.internal, d.name, v.at, v.person_id from kernel_document d
            join kernel_document_version v on v.document_id = d.id and v.no = 1 where
            """;

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    /**
     * A document as it was first brought.
     *
     * @param kind of what it hangs on
     * @param thingId of what it hangs on
     */
    public record Brought(
            long id, String kind, long thingId, boolean internal, String name, Instant at, long personId) {}

    /** Those that somebody brought, newest first. */
    public List<Brought> by(long personId, int most) {
        return sql.list(
                Brought.class,
                PUT + "v.person_id = :person order by d.id desc limit :most",
                Map.of("person", personId, "most", most));
    }

    public List<Brought> on(String kind, long thingId) {
        return sql.list(
                Brought.class,
                PUT + "d.kind = :kind and d.thing_id = :thing order by d.id",
                Map.of("kind", kind, "thing", thingId));
    }

    public Optional<Brought> byId(long id) {
        return sql.first(Brought.class, PUT + "d.id = :id", Map.of("id", id));
    }

    /** All versions, and what the audit says of them; the bytes go with the next sweep, unless another document has the same. */
    public void erase(Brought document) {
        Map<String, Object> which = Map.of("id", document.id());
        sql.run("delete from kernel_document_version where document_id = :id", which);
        sql.run("delete from kernel_document where id = :id", which);
        audit.blank("document", document.id());
        changes.put(DocumentSearch.kind(document.kind(), document.internal()), document.id());
        changes.put(document.kind(), document.thingId());
    }
}
