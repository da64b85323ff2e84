package no.samdrift.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;

/** Services as the search knows them, in all three languages. */
@ApplicationScoped
class ServiceSearch implements SearchSource {
    private static final String DOCUMENT =
            "select 'service' as kind, id, code as `key`, name_nb as title, code as hint,"
                    + " concat_ws(' ', name_nn, name_en, description_nb) as text, null as member_id, null as unit_id,"
                    + " null as system_id, null as vendor_id, null as person_id, 1 as `rank` from catalogue_service where active";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public Right right() {
        return CatalogueRight.READ_SERVICES;
    }

    @Override
    public boolean forEverybody() {
        return true;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return sql.list(
                SearchDocument.class,
                DOCUMENT + " and id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    @Override
    public List<SearchDocument> after(long id, int limit) {
        return sql.list(SearchDocument.class, DOCUMENT + " and id > :id order by id limit " + limit, Map.of("id", id));
    }
}
