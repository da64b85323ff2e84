package no.samdrift.catalogue.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** What hangs on an integration, placed at both systems as the integration is. */
@ApplicationScoped
class IntegrationDocuments implements DocumentHolder {
    private static final String KIND = "integration";
    private static final String PLACED = """
            cast(t.id as char) as `key`, t.name as hint, t.member_id,
            nullif(concat_ws(',', f.unit_id, g.unit_id), '') as unit_id,
            concat_ws(',', t.source_id, t.target_id) as system_id, null as vendor_id,
            nullif(concat_ws(',', f.owner_id, g.owner_id), '') as person_id""";
    private static final String THINGS = """
            (catalogue_integration t join catalogue_system f on f.id = t.source_id
            left join catalogue_system g on g.id = t.target_id)""";

    @Produces
    static final SearchSource DOCUMENTS = DocumentSearch.of(KIND, false, SystemRight.READ, false, PLACED, THINGS);

    @Produces
    static final SearchSource COMMENTS = CommentSearch.of(KIND, SystemRight.READ, false, PLACED, THINGS);

    @Inject
    Integrations integrations;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        IntegrationRow row = integrations.byId(id);
        Target at = new Target(row.memberId(), row.unitId(), row.sourceId(), null, null);
        boolean writes = current.get().may(SystemRight.WRITE, at);
        return DocumentPlace.of(KIND, id, id, row.name(), row.memberId(), writes);
    }
}
