package no.samdrift.catalogue.risk;

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

/** What hangs on a risk: its assessment, its measures, what is said of them. */
@ApplicationScoped
class RiskDocuments implements DocumentHolder {
    private static final String KIND = "risk";
    private static final String PLACED = """
            cast(t.id as char) as `key`, t.title as hint, t.member_id, s.unit_id, t.system_id, null as vendor_id,
            t.owner_id as person_id""";
    private static final String THINGS = "(catalogue_risk t left join catalogue_system s on s.id = t.system_id)";

    @Produces
    static final SearchSource DOCUMENTS = DocumentSearch.of(KIND, false, RiskRight.READ, false, PLACED, THINGS);

    @Produces
    static final SearchSource COMMENTS = CommentSearch.of(KIND, RiskRight.READ, false, PLACED, THINGS);

    @Inject
    Risks risks;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        RiskRow risk = risks.byId(id);
        boolean writes = current.get().may(RiskRight.WRITE, Risks.target(risk));
        return DocumentPlace.of(KIND, id, id, risk.title(), risk.memberId(), writes);
    }
}
