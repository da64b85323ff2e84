package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.servicedesk.ServiceDeskRight;

/**
 * Documents on the cases of any practice, and on what was said in them ({@code entry:123}): who may answer may add them, who
 * works the case keeps them.
 */
@ApplicationScoped
public class CaseDocuments implements DocumentHolder, AuditSecrecy {
    @Inject
    CaseKinds kinds;

    @Inject
    Restrictions restrictions;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    private static final String ENTRY = "entry";

    private record Said(long caseId, boolean open) {}

    private record At(
            long id,
            String number,
            String title,
            Long memberId,
            Long unitId,
            Long systemId,
            Long vendorId,
            Long reporterId) {
        Target target() {
            return new Target(memberId, unitId, systemId, vendorId, reporterId);
        }
    }

    /**
     * The search source of a practice's documents, or of those on internal entries.
     *
     * @param placed the columns of the practice's table {@code t}, as in {@link CaseKind#columns}
     */
    public static SearchSource found(
            String kind, boolean internal, Right read, String table, Visibility.Columns placed) {
        Right right = internal ? ServiceDeskRight.READ_INTERNAL : read;
        return DocumentSearch.of(
                kind,
                internal,
                right,
                false,
                ServiceDeskRight.READ_RESTRICTED,
                Timeline.closedTo("t")
                        + """
                , t.number as `key`, concat_ws(' ', t.number, t.title) as hint, %s as member_id, %s as unit_id,
                %s as system_id, %s as vendor_id, %s as person_id""".formatted(
                                placed.member(), placed.unit(), placed.system(), placed.vendor(), placed.person()),
                table + " t");
    }

    @Override
    public Set<String> kinds() {
        return Stream.concat(kinds.all().stream().map(CaseKind::kind), Stream.of(ENTRY))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean hasTimeline() {
        return true;
    }

    @Override
    public DocumentPlace named(String kind, String key) {
        return kind.equals(ENTRY) ? said(key) : at(kinds.named(kind), "number", key);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        return at(kinds.named(kind), "id", id);
    }

    /** The case, seen from one of its entries. */
    private DocumentPlace said(String key) {
        long id = key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
        Said said = sql.first(
                        Said.class, "select case_id, open from servicedesk_entry where id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound(ENTRY, key));
        CaseKind<?> kind = kinds.all().stream()
                .filter(each -> sql.count(
                                "select count(*) from " + each.table() + " where id = :id", Map.of("id", said.caseId()))
                        == 1)
                .findFirst()
                .orElseThrow(() -> new NotFound(ENTRY, key));
        return at(kind, "id", said.caseId()).part(id, !said.open());
    }

    private DocumentPlace at(CaseKind<?> kind, String column, Object key) {
        Visibility.Columns placed = kind.columns("i");
        At at = sql.first(
                        At.class,
                        """
                        select i.id, i.number, i.title, %s as member_id, %s as unit_id, %s as system_id, %s as vendor_id,
                        %s as reporter_id from %s i where i.%s = :key and %s""".formatted(
                                        placed.member(),
                                        placed.unit(),
                                        placed.system(),
                                        placed.vendor(),
                                        placed.person(),
                                        kind.table(),
                                        column,
                                        kinds.visible(kind, "i")),
                        Map.of("key", key))
                .orElseThrow(() -> new NotFound(kind.kind(), key));
        Caller caller = current.get();
        boolean works = caller.may(kind.work(), at.target());
        Set<May> may = EnumSet.noneOf(May.class);
        if (works || kind.reply() != null && caller.may(kind.reply(), at.target())) may.add(May.ADD);
        if (works) may.add(May.KEEP);
        if (caller.may(ServiceDeskRight.READ_INTERNAL, at.target())) may.add(May.READ_INTERNAL);
        Long unnamed = caller.has(Role.VENDOR) ? at.reporterId() : null;
        return new DocumentPlace(
                kind.kind(), at.id(), at.number(), at.title(), at.memberId(), may, unnamed, null, false);
    }

    @Override
    public String subject() {
        return "document";
    }

    /** What a document is called may say as much as what is in it. */
    @Override
    public Set<String> texts() {
        return Set.of("name");
    }

    @Override
    public Right right() {
        return ServiceDeskRight.READ_INTERNAL;
    }

    @Override
    public Set<String> closed(Set<String> keys) {
        return restrictions.hiding("kernel_document", "x.thing_id", keys);
    }
}
