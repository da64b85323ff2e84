package no.samdrift.governance.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** What hangs on a frame. */
@ApplicationScoped
class FrameDocuments implements DocumentHolder {
    private static final String KIND = "frame";
    private static final String PLACED = """
            cast(t.id as char) as `key`, t.name as hint,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id""";

    @Produces
    static final SearchSource DOCUMENTS =
            DocumentSearch.of(KIND, false, GovernanceRight.READ, true, PLACED, "governance_frame t");

    @Produces
    static final SearchSource COMMENTS =
            CommentSearch.of(KIND, GovernanceRight.READ, true, PLACED, "governance_frame t");

    @Inject
    Frames frames;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        String name = frames.byId(id).frame().name();
        boolean writes = current.get().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
        return DocumentPlace.of(KIND, id, id, name, null, writes);
    }
}
