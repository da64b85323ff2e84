package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.time.Time;

/** Documents and their versions, by what they hang on. */
@ApplicationScoped
@Transactional
public class Documents {
    private static final Table TABLE = new Table("kernel_document", "document");
    private static final int MOST = 200;

    @Inject
    Event<DocumentAdded> added;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    DocumentPlaces places;

    @Inject
    DocumentRows rows;

    private record Hangs(String kind, long thingId, Long partId, boolean internal) {}

    /** What hangs on the thing, newest last; {@code on} as {@code incident:INC-2026-000123}. R1 */
    public List<DocumentRow> on(String on) {
        return on(places.named(on));
    }

    /** The same, where the caller has been let in already. */
    public List<DocumentRow> on(DocumentPlace place) {
        return rows.on(place);
    }

    public DocumentRow byId(long id) {
        DocumentRows.Stored stored = rows.byId(id);
        return rows.row(stored, places.of(stored));
    }

    /** Newest first. R5 */
    public List<DocumentVersion> versions(long id) {
        DocumentRows.Stored stored = rows.byId(id);
        return rows.versions(id, places.of(stored));
    }

    public DocumentFile file(long id, int no) {
        return versions(id).stream()
                .filter(version -> version.no() == no)
                .map(v -> new DocumentFile(v.name(), v.type(), v.size(), v.sha256()))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** A small picture of it as it is now, as JPEG; empty where there is none. */
    public Optional<byte[]> thumbnail(long id) {
        return sql.first(
                byte[].class,
                "select thumbnail from kernel_content where sha256 = :sha256 and thumbnail is not null",
                Map.of("sha256", byId(id).sha256()));
    }

    void requireAdd(String on) {
        require(places.named(on).may().contains(May.ADD));
    }

    void requireChange(long id) {
        require(byId(id).mayChange());
    }

    private static void require(boolean may) {
        if (!may) throw new NotAllowed("documents");
    }

    /** A file that was received becomes a document. */
    public DocumentRow add(String on, DocumentFile file) {
        DocumentPlace place = places.named(on);
        require(place.may().contains(May.ADD));
        if (rows.on(place).size() >= MOST) throw new RuleBroken("documentsTooMany", MOST);
        long id = register.add(
                TABLE, place.memberId(), new Hangs(place.kind(), place.id(), place.partId(), place.internal()), file);
        keep(id, 1, file);
        told(place, id);
        added.fire(new DocumentAdded(place, file.name()));
        return byId(id);
    }

    /** The same document in a new version, at the one that was read; null for whatever stands. R5 */
    public DocumentRow renew(long id, Integer version, DocumentFile file) {
        DocumentRows.Stored stored = rows.byId(id);
        DocumentPlace place = places.of(stored);
        require(rows.row(stored, place).mayChange());
        int at = version == null ? stored.version() : version;
        register.change(TABLE, id, at, place.memberId(), stored.file(), file);
        keep(id, stored.versions() + 1, file);
        told(place, id);
        return byId(id);
    }

    /** With all its versions. R6 */
    public void remove(long id) {
        DocumentRows.Stored stored = rows.byId(id);
        DocumentPlace place = places.of(stored);
        require(rows.row(stored, place).mayChange());
        sql.run("delete from kernel_document_version where document_id = :id", Map.of("id", id));
        sql.run("delete from kernel_document where id = :id", Map.of("id", id));
        audit.deleted(
                "document.remove",
                "document",
                id,
                place.memberId(),
                Map.of("name", stored.name(), "sha256", stored.sha256()));
        changes.put("document", id);
        told(place, id);
    }

    private void keep(long id, int no, DocumentFile file) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("no", no);
        row.put("name", file.name());
        row.put("type", file.type());
        row.put("size", file.size());
        row.put("sha256", file.sha256());
        row.put("at", time.now());
        row.put("person", current.get().personId());
        sql.run(
                "insert into kernel_document_version(document_id, no, name, type, size, sha256, at, person_id)"
                        + " values (:id, :no, :name, :type, :size, :sha256, :at, :person)",
                row);
    }

    /** The search learns of the document, open pages of the thing. */
    private void told(DocumentPlace place, long id) {
        changes.put(DocumentSearch.kind(place.kind(), place.internal()), id);
        changes.put(place.kind(), place.id());
    }
}
