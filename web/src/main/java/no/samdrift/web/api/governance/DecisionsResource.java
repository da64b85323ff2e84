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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/decisions")
@RequestScoped
public class DecisionsResource {
    @Inject
    private Decisions decisions;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(DecisionRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("body") String body,
            @QueryParam("status") DecisionStatus status,
            @QueryParam("owner") Long owner,
            @QueryParam("overdue") Boolean overdue,
            @BeanParam Listing listing) {
        var filter = new Decisions.Filter(text, body, status, owner, overdue);
        return listing.answer(DecisionRow.class, (cursor, limit) -> decisions.find(filter, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Gives(DecisionDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(decisions.byId(id));
    }

    @POST
    @Gives(value = DecisionDetails.class, status = 201)
    public Response register(DecisionFacts facts) {
        return once.created(headers, facts, () -> {
            DecisionDetails made = decisions.register(facts);
            return new Once.Made(made, "decisions/" + made.decision().id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(DecisionDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, DecisionFacts facts) {
        return tagged(Versions.changing(
                ifMatch,
                () -> decisions.byId(id).decision().version(),
                version -> decisions.change(id, version, facts)));
    }

    private static Response tagged(DecisionDetails details) {
        return Response.ok(details)
                .tag(Versions.tag(details.decision().version()))
                .build();
    }
}
