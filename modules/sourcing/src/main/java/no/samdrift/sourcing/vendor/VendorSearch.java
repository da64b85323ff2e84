package no.samdrift.sourcing.vendor;

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

/** Vendors as the search knows them. They stand nowhere, so only those who see all of them find them here. */
@ApplicationScoped
class VendorSearch implements SearchSource {
    private static final String SYSTEMS = "from catalogue_system s where s.vendor_id = x.id";
    private static final String DOCUMENT = "select 'vendor' as kind, x.id, cast(x.id as char) as `key`,"
            + " x.name as title, x.organisation_no as hint, concat_ws(' ', x.email, x.website) as text,"
            + " (select group_concat(distinct y.member_id) from (select s.vendor_id, s.member_id from catalogue_system s"
            + " union select a.vendor_id, p.member_id from sourcing_agreement a join sourcing_agreement_party p"
            + " on p.agreement_id = a.id) y where y.vendor_id = x.id) as member_id,"
            + " (select group_concat(distinct s.unit_id) " + SYSTEMS + ") as unit_id,"
            + " (select group_concat(distinct s.id) " + SYSTEMS + ") as system_id, null as vendor_id,"
            + " (select group_concat(distinct s.owner_id) " + SYSTEMS + ") as person_id, x.active as `rank`"
            + " from sourcing_vendor x";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "vendor";
    }

    @Override
    public Right right() {
        return SourcingRight.READ_VENDORS;
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
