package no.samdrift.web.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.OwnQuery;

@Path("/decisions")
@RequestScoped
public class DecisionsResource {
    @Inject
    private Decisions decisions;

    @Inject
    private Once once;

    @GET
    public Listed<DecisionRow> list(
            @QueryParam("q") String text,
            @QueryParam("body") String body,
            @QueryParam("status") DecisionStatus status,
            @QueryParam("owner") Long owner,
            @QueryParam("overdue") Boolean overdue,
            @BeanParam OwnQuery own,
            @BeanParam Listing listing) {
        return listing.of(new Decisions.Filter(text, body, status, owner, overdue, own.asked()), decisions::find);
    }

    @GET
    @Path("{id}")
    public DecisionDetails one(@PathParam("id") long id) {
        return decisions.byId(id);
    }

    @POST
    public Created<DecisionDetails> register(DecisionFacts facts) {
        return once.created(
                facts,
                () -> decisions.register(facts),
                made -> "decisions/" + made.decision().id());
    }

    @PUT
    @Path("{id}")
    public DecisionDetails change(@PathParam("id") long id, @BeanParam IfMatch match, DecisionFacts facts) {
        return match.change(() -> decisions.byId(id), version -> decisions.change(id, version, facts));
    }
}
