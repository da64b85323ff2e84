package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.samdrift.kernel.audit.AuditCheck;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.web.api.CreatedAnew;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;

/** Whether the audit is as it was written: what each check found, and a check now. */
@Path("/audit-checks")
@RequestScoped
public class AuditChecksResource {
    @Inject
    private AuditChecks checks;

    /** The newest, newest first. */
    @GET
    public Listed<AuditCheck> list(@BeanParam Listing listing) {
        return listing.all(checks.latest(), AuditCheck::id);
    }

    /** Holds all of it against its seals now. */
    @POST
    public CreatedAnew<AuditCheck> check() {
        return new CreatedAnew<>(checks.check());
    }
}
