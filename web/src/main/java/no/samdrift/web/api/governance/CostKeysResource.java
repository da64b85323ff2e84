package no.samdrift.web.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import no.samdrift.governance.costshare.CostKeyDetails;
import no.samdrift.governance.costshare.CostKeyRow;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.DecideKey;
import no.samdrift.governance.costshare.KeyVersionFacts;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/cost-keys")
@RequestScoped
public class CostKeysResource {
    @Inject
    private CostKeys keys;

    @Inject
    private Once once;

    @GET
    public Listed<CostKeyRow> list(@BeanParam Listing listing) {
        return listing.of(keys::find);
    }

    @GET
    @Path("{id}")
    public CostKeyDetails one(@PathParam("id") long id) {
        return keys.byId(id);
    }

    @POST
    public Created<CostKeyDetails> decide(DecideKey command) {
        return once.created(
                command,
                () -> keys.decide(command),
                made -> "cost-keys/" + made.key().id());
    }

    /** What of a key may change; how it shares is decided anew by a version. */
    public record Rename(String name) {}

    @PUT
    @Path("{id}")
    public CostKeyDetails rename(@PathParam("id") long id, @BeanParam IfMatch match, Rename rename) {
        return match.change(() -> keys.byId(id), version -> keys.rename(id, version, rename.name()));
    }

    @POST
    @Path("{id}/versions")
    public CostKeyDetails decideAgain(@PathParam("id") long id, @BeanParam IfMatch match, KeyVersionFacts facts) {
        return match.change(() -> keys.byId(id), version -> keys.decideAgain(id, version, facts));
    }
}
