package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** Decisions as the search knows them; who may read them reads them all. */
@ApplicationScoped
class DecisionSearch implements SearchSource {
    private static final String DOCUMENT = "select 'decision' as kind, x.id, cast(x.id as char) as `key`,"
            + " x.title, concat_ws(', ', x.number, x.body) as hint, concat_ws(' ', x.number, left(x.text, 4000)) as text,"
            + " null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id,"
            + " if(x.status = 'OPEN', 1, 0) as `rank` from governance_decision x";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Right right() {
        return GovernanceRight.READ;
    }

    @Override
    public boolean forEverybody() {
        return true;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return sql.list(
                SearchDocument.class,
                DOCUMENT + " where x.id in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    @Override
    public List<SearchDocument> after(long id, int limit) {
        return sql.list(
                SearchDocument.class, DOCUMENT + " where x.id > :id order by x.id limit " + limit, Map.of("id", id));
    }
}
