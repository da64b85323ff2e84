package no.samdrift.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** What hangs on a service, named by its code: documents for everybody, talk for those who run it or answer for its use. */
@ApplicationScoped
class ServiceDocuments implements DocumentHolder {
    private static final String KIND = "service";
    private static final String PLACED = """
            t.code as `key`, concat_ws(' ', t.code, t.name_nb) as hint,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id""";

    @Produces
    static final SearchSource DOCUMENTS =
            DocumentSearch.of(KIND, false, CatalogueRight.READ_SERVICES, true, PLACED, "catalogue_service t");

    @Produces
    static final SearchSource COMMENTS =
            CommentSearch.of(KIND, CatalogueRight.DISCUSS_SERVICES, true, PLACED, "catalogue_service t");

    @Inject
    Services services;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace named(String kind, String key) {
        return at(services.byCode(key));
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        return at(services.byId(id));
    }

    private DocumentPlace at(ServiceRow row) {
        Caller caller = current.get();
        DocumentPlace place = DocumentPlace.of(
                KIND,
                row.id(),
                row.code(),
                row.nameNb(),
                null,
                caller.may(CatalogueRight.WRITE_SERVICES, Target.COOPERATION));
        return caller.anywhere(CatalogueRight.DISCUSS_SERVICES) ? place : place.outside();
    }
}
