package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** Manuals, drawings and assessments of a system, named by its code. */
@ApplicationScoped
class SystemDocuments implements DocumentHolder {
    private static final String KIND = "system";

    private static final String PLACED = """
            t.code as `key`, concat_ws(' ', t.code, t.name) as hint,
            t.member_id, t.unit_id, t.id as system_id, null as vendor_id, t.owner_id as person_id""";

    @Produces
    static final SearchSource SEARCH =
            DocumentSearch.of(KIND, false, SystemRight.READ, false, PLACED, "catalogue_system t");

    @Produces
    static final SearchSource COMMENTS = CommentSearch.of(KIND, SystemRight.READ, false, PLACED, "catalogue_system t");

    @Inject
    Systems systems;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace named(String kind, String key) {
        return at(systems.byCode(key).system());
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        return at(systems.byId(id).system());
    }

    private DocumentPlace at(SystemRow row) {
        boolean writes = current.get().may(SystemRight.WRITE, Systems.target(row));
        return DocumentPlace.of(KIND, row.id(), row.code(), row.name(), row.memberId(), writes);
    }
}
