package no.samdrift.sourcing.agreement;

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
import no.samdrift.sourcing.SourcingRight;

/** Agreements as the search knows them. One with several parties is found by those who see all; others have the list. */
@ApplicationScoped
class AgreementSearch implements SearchSource {
    private static final String SYSTEMS =
            "from sourcing_agreement_system y join catalogue_system s on s.id = y.system_id"
                    + " where y.agreement_id = x.id";
    private static final String DOCUMENT = "select 'agreement' as kind, x.id, cast(x.id as char) as `key`,"
            + " x.title, concat_ws(', ', x.number, v.name) as hint, x.number as text,"
            + " (select group_concat(distinct p.member_id) from sourcing_agreement_party p where p.agreement_id = x.id)"
            + " as member_id, (select group_concat(distinct s.unit_id) " + SYSTEMS + ") as unit_id,"
            + " (select group_concat(distinct s.id) " + SYSTEMS + ") as system_id, null as vendor_id,"
            + " (select group_concat(distinct s.owner_id) " + SYSTEMS
            + ") as person_id, 1 as `rank` from sourcing_agreement x join sourcing_vendor v on v.id = x.vendor_id";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public Right right() {
        return SourcingRight.READ_AGREEMENTS;
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
