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
    private static final String DOCUMENT = "select 'vendor' as kind, x.id, cast(x.id as char) as `key`,"
            + " x.name as title, x.organisation_no as hint, concat_ws(' ', x.email, x.website) as text, null as member_id,"
            + " null as unit_id, null as system_id, x.id as vendor_id, null as person_id, x.active as `rank`"
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
