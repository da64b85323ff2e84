package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import no.samdrift.kernel.audit.AuditCheck;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;

/** Whether the audit is as it was written: what each check found, and a check now. */
@Path("/audit-checks")
@RequestScoped
public class AuditChecksResource {
    @Inject
    private AuditChecks checks;

    /** The newest, newest first. */
    @GET
    @Gives(AuditCheck.class)
    public Response list(@BeanParam Listing listing) {
        return listing.answerAll(AuditCheck.class, checks.latest(), AuditCheck::id);
    }

    /** Holds all of it against its seals now. */
    @POST
    @Gives(value = AuditCheck.class, status = 201, once = false)
    public Response check() {
        return Response.status(Response.Status.CREATED).entity(checks.check()).build();
    }
}
