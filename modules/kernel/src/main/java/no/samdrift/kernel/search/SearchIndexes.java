package no.samdrift.kernel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.time.Time;

/** The search as an administrator looks after it. */
@ApplicationScoped
@Transactional
public class SearchIndexes {
    /** In the feed: every node makes its index anew. */
    static final String ANEW = "search";

    /** Seeing how it stands with the search, and having it made anew. */
    public enum SearchRight implements Right {
        OPERATE;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.ADMINISTRATOR);
        }
    }

    @Inject
    CurrentCaller current;

    @Inject
    Search search;

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Of the node that is asked. */
    public SearchState state() {
        current.get().require(SearchRight.OPERATE, Target.COOPERATION);
        return search.state();
    }

    /** On every node, within seconds; what was there is found until the new one is whole. */
    public void makeAnew() {
        current.get().require(SearchRight.OPERATE, Target.COOPERATION);
        audit.created("search.makeAnew", "search", "index", null, Map.of("askedAt", time.now()));
        changes.put(ANEW, 0);
    }
}
