package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.kernel.field.FieldDetails;
import no.samdrift.kernel.field.Fields;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Which fields the co-operation gives its things itself. */
@Path("/fields")
@RequestScoped
public class FieldsResource {
    @Inject
    private Fields fields;

    @Inject
    private Once once;

    @GET
    public Listed<FieldDetails> list(@QueryParam("kind") String kind, @BeanParam Listing listing) {
        return listing.all(fields.list(kind), FieldDetails::id);
    }

    @GET
    @Path("{id}")
    public FieldDetails one(@PathParam("id") long id) {
        return fields.byId(id);
    }

    @POST
    public Created<FieldDetails> register(FieldFacts facts) {
        return once.created(facts, () -> fields.register(facts), made -> "fields/" + made.id());
    }

    @PUT
    @Path("{id}")
    public FieldDetails change(@PathParam("id") long id, @BeanParam IfMatch match, FieldFacts facts) {
        return match.change(() -> fields.byId(id), version -> fields.change(id, version, facts));
    }

    /** {@code values} says how many values the caller knows to be lost with it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @QueryParam("values") Long values) {
        fields.remove(id, values);
    }
}
