package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** Systems as the search knows them: name, code, product; placed as their list places them. */
@ApplicationScoped
class SystemSearch implements SearchSource {
    private static final String DOCUMENT = "select 'system' as kind, x.id, x.code as `key`, x.name as title,"
            + " concat_ws(', ', x.code, m.name) as hint, concat_ws(' ', x.product, left(x.description, 1000)) as text,"
            + " x.member_id, x.unit_id, x.id as system_id, null as vendor_id, x.owner_id as person_id,"
            + " if(x.lifecycle = 'RETIRED', 0, 1) as `rank` from catalogue_system x"
            + " join cooperation_member m on m.id = x.member_id";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "system";
    }

    @Override
    public Right right() {
        return SystemRight.READ;
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
