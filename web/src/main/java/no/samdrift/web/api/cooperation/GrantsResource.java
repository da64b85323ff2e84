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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Who holds which role, how far it reaches. A grant does not change: it is given and withdrawn. */
@Path("/grants")
@RequestScoped
public class GrantsResource {
    @Inject
    private Grants grants;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /** {@code scopeId} names the member, unit, system or vendor; absent for the whole co-operation. */
    public record Give(long personId, Role role, ScopeKind scope, Long scopeId) {}

    @GET
    @Gives(GrantRow.class)
    public Response list(@QueryParam("person") Long person, @BeanParam Listing listing) {
        return listing.answerAll(GrantRow.class, grants.inForce(person), GrantRow::id);
    }

    @GET
    @Path("{id}")
    public GrantRow one(@PathParam("id") long id) {
        return grants.byId(id);
    }

    @POST
    @Gives(value = GrantRow.class, status = 201)
    public Response give(Give give) {
        return once.created(headers, give, () -> {
            GrantRow made = grants.give(
                    give.personId(), give.role(), give.scope(), give.scopeId() == null ? 0 : give.scopeId());
            return new Once.Made(made, "grants/" + made.id());
        });
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        grants.withdraw(id);
    }
}
