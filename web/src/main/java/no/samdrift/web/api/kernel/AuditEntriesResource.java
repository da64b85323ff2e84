package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditTrail;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;

/** Who did what, newest first. */
@Path("/audit-entries")
@RequestScoped
public class AuditEntriesResource {
    @Inject
    private AuditTrail trail;

    /** {@code subjectType} and {@code subjectKey} narrow to one thing, {@code actor} to one user name. */
    @GET
    public Listed<AuditEntry> list(
            @QueryParam("subjectType") String type,
            @QueryParam("subjectKey") String key,
            @QueryParam("actor") String actor,
            @BeanParam Listing listing) {
        return listing.of((cursor, limit) -> trail.find(type, key, actor, cursor, limit));
    }
}
