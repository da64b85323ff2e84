package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.sourcing.SourcingRight;

/** What hangs on a vendor; its own users see none of it, as they do not see the vendor. */
@ApplicationScoped
class VendorDocuments implements DocumentHolder {
    private static final String KIND = "vendor";
    private static final String PLACED = "cast(t.id as char) as `key`, n.name as hint, " + Vendors.placed("t.id");
    private static final String THINGS = "(sourcing_vendor t join cooperation_organisation n on n.id = t.id)";

    @Produces
    static final SearchSource DOCUMENTS =
            DocumentSearch.of(KIND, false, SourcingRight.READ_VENDORS, false, PLACED, THINGS);

    @Produces
    static final SearchSource COMMENTS = CommentSearch.of(KIND, SourcingRight.READ_VENDORS, false, PLACED, THINGS);

    @Inject
    Vendors vendors;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        VendorRow vendor = vendors.byId(id).vendor();
        boolean writes = current.get().may(SourcingRight.WRITE_VENDORS, new Target(null, null, null, id, null));
        return DocumentPlace.of(KIND, id, id, vendor.name(), null, writes);
    }
}
