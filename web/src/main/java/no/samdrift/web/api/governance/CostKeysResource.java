package no.samdrift.web.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import no.samdrift.governance.costshare.CostKeyDetails;
import no.samdrift.governance.costshare.CostKeyRow;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.DecideKey;
import no.samdrift.governance.costshare.KeyVersionFacts;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/cost-keys")
@RequestScoped
public class CostKeysResource {
    @Inject
    private CostKeys keys;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(CostKeyRow.class)
    public Response list(@BeanParam Listing listing) {
        return listing.answer(CostKeyRow.class, keys::find);
    }

    @GET
    @Path("{id}")
    @Gives(CostKeyDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(keys.byId(id));
    }

    @POST
    @Gives(value = CostKeyDetails.class, status = 201)
    public Response decide(DecideKey command) {
        return once.created(headers, command, () -> {
            CostKeyDetails made = keys.decide(command);
            return new Once.Made(made, "cost-keys/" + made.key().id());
        });
    }

    /** What of a key may change; how it shares is decided anew by a version. */
    public record Rename(String name) {}

    @PUT
    @Path("{id}")
    @Gives(CostKeyDetails.class)
    public Response rename(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Rename rename) {
        return changing(id, ifMatch, version -> keys.rename(id, version, rename.name()));
    }

    @POST
    @Path("{id}/versions")
    @Gives(CostKeyDetails.class)
    public Response decideAgain(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, KeyVersionFacts facts) {
        return changing(id, ifMatch, version -> keys.decideAgain(id, version, facts));
    }

    private Response changing(long id, String ifMatch, IntFunction<CostKeyDetails> work) {
        return tagged(Versions.changing(ifMatch, () -> keys.byId(id).key().version(), work));
    }

    private static Response tagged(CostKeyDetails details) {
        return Response.ok(details).tag(Versions.tag(details.key().version())).build();
    }
}
