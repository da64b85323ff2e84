package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** People as the search knows them: name, e-mail, title. */
@ApplicationScoped
class PersonSearch implements SearchSource {
    private static final String DOCUMENT =
            "select 'person' as kind, p.id, cast(p.id as char) as `key`, p.name as title,"
                    + " concat_ws(', ', p.title, m.name) as hint, p.email as text, p.member_id, p.unit_id, null as system_id,"
                    + " p.vendor_id, p.id as person_id, 1 as `rank` from cooperation_person p"
                    + " left join cooperation_member m on m.id = p.member_id where p.active";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Right right() {
        return CooperationRight.READ_PEOPLE;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return sql.list(
                SearchDocument.class,
                DOCUMENT + " and p.id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    @Override
    public List<SearchDocument> after(long id, int limit) {
        return sql.list(
                SearchDocument.class, DOCUMENT + " and p.id > :id order by p.id limit " + limit, Map.of("id", id));
    }
}
