package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.grant.GrantRequests;
import no.samdrift.cooperation.grant.RequestGrant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Who holds which role, how far it reaches. A grant does not change: it is given and withdrawn. */
@Path("/grants")
@RequestScoped
public class GrantsResource {
    @Inject
    private Grants grants;

    @Inject
    private GrantRequests requests;

    @Inject
    private Once once;

    /** {@code scopeId} names the member, unit, system or vendor; absent for the whole co-operation. */
    public record Give(long personId, Role role, ScopeKind scope, Long scopeId) {}

    @GET
    public Listed<GrantRow> list(@QueryParam("person") Long person, @BeanParam Listing listing) {
        return listing.all(grants.inForce(person), GrantRow::id);
    }

    @GET
    @Path("{id}")
    public GrantRow one(@PathParam("id") long id) {
        return grants.byId(id);
    }

    @POST
    public Created<GrantRow> give(Give give) {
        return once.created(
                give,
                () -> grants.give(
                        give.personId(), give.role(), give.scope(), give.scopeId() == null ? 0 : give.scopeId()),
                made -> "grants/" + made.id());
    }

    /** Asks the administrators of the co-operation for a role that reaches further than the caller may give. */
    @POST
    @Path("requests")
    public Created<ApprovalDetails> request(RequestGrant request) {
        return once.created(
                request,
                () -> requests.request(request),
                asked -> "approvals/" + asked.approval().id());
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        grants.withdraw(id);
    }
}
