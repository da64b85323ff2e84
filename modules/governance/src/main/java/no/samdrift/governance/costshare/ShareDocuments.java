package no.samdrift.governance.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** What hangs on what each member pays, and on the keys it is shared by. */
@ApplicationScoped
class ShareDocuments implements DocumentHolder {
    private static final String SHARE = "costShare";
    private static final String KEY = "costKey";
    private static final Right READ = GovernanceRight.READ;

    @Produces
    static final SearchSource SHARE_DOCUMENTS =
            DocumentSearch.of(SHARE, false, READ, true, placed("title"), "governance_cost_share t");

    @Produces
    static final SearchSource SHARE_COMMENTS =
            CommentSearch.of(SHARE, READ, true, placed("title"), "governance_cost_share t");

    @Produces
    static final SearchSource KEY_DOCUMENTS =
            DocumentSearch.of(KEY, false, READ, true, placed("name"), "governance_cost_key t");

    @Produces
    static final SearchSource KEY_COMMENTS = CommentSearch.of(KEY, READ, true, placed("name"), "governance_cost_key t");

    @Inject
    CostShares shares;

    @Inject
    CostKeys keys;

    @Inject
    CurrentCaller current;

    private static String placed(String title) {
        return """
                cast(t.id as char) as `key`, t.%s as hint,
                null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id""".formatted(title);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SHARE, KEY);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        String title = kind.equals(SHARE)
                ? shares.byId(id).share().title()
                : keys.byId(id).key().name();
        boolean writes = current.get().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
        return DocumentPlace.of(kind, id, id, title, null, writes);
    }
}
