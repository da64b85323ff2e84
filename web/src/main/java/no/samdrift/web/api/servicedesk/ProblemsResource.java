package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import java.util.function.IntConsumer;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.servicedesk.problem.ProblemDetails;
import no.samdrift.servicedesk.problem.ProblemFacts;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.servicedesk.problem.ProblemRow;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.CaseHistory;
import no.samdrift.servicedesk.work.CaseHistory.CaseChange;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.EntryRow;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/problems")
@RequestScoped
public class ProblemsResource {
    private static final String KIND = "problem";

    @Inject
    private Problems problems;

    @Inject
    private ProblemRegister register;

    @Inject
    private Cases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(ProblemRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("status") ProblemStatus status,
            @QueryParam("open") Boolean open,
            @QueryParam("priority") Priority priority,
            @BeanParam Listing listing) {
        var filter = new ProblemRegister.Filter(text, status, open, priority);
        return listing.answer(ProblemRow.class, (cursor, limit) -> register.find(filter, cursor, limit));
    }

    @POST
    @Gives(value = ProblemDetails.class, status = 201)
    public Response add(ProblemFacts facts) {
        return once.created(headers, facts, () -> {
            String number = problems.register(facts);
            return new Once.Made(register.details(number), "problems/" + number);
        });
    }

    @GET
    @Path("{number}")
    @Gives(ProblemDetails.class)
    public Response one(@PathParam("number") String number) {
        ProblemDetails details = register.details(number);
        return Response.ok(details).tag(Versions.tag(details.text().version())).build();
    }

    @PUT
    @Path("{number}")
    @Gives(ProblemDetails.class)
    public Response change(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, ProblemFacts facts) {
        return changing(number, ifMatch, version -> problems.change(number, version, facts));
    }

    @POST
    @Path("{number}/transitions")
    @Gives(value = ProblemDetails.class, status = 201)
    public Response transit(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, ProblemTransition transition) {
        return once.created(headers, transition, () -> {
            if (ifMatch == null) problems.transition(number, null, transition);
            else changing(number, ifMatch, version -> problems.transition(number, version, transition));
            return new Once.Made(register.details(number), "problems/" + number);
        });
    }

    @PUT
    @Path("{number}/assignment")
    @Gives(ProblemDetails.class)
    public Response assign(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Assign assign) {
        return changing(number, ifMatch, version -> cases.assign(KIND, number, version, assign));
    }

    /** {@code incident} is the number of an incident that the problem caused. */
    public record Caused(String incident) {}

    @POST
    @Path("{number}/incidents")
    @Gives(value = ProblemDetails.class, status = 201)
    public Response link(@PathParam("number") String number, Caused caused) {
        return once.created(headers, caused, () -> {
            problems.link(number, caused.incident());
            return new Once.Made(register.details(number), "problems/" + number);
        });
    }

    @DELETE
    @Path("{number}/incidents/{incident}")
    @Gives(ProblemDetails.class)
    public Response unlink(@PathParam("number") String number, @PathParam("incident") String incident) {
        problems.unlink(number, incident);
        return one(number);
    }

    @GET
    @Path("{number}/entries")
    @Gives(EntryRow.class)
    public Response entries(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(EntryRow.class, cases.entries(KIND, number), EntryRow::id);
    }

    /** A note; nobody outside is answered in a problem. */
    public record Note(String text) {}

    @POST
    @Path("{number}/entries")
    @Gives(value = IncidentsResource.Said.class, status = 201)
    public Response note(@PathParam("number") String number, Note note) {
        return once.created(
                headers,
                note,
                () -> new Once.Made(
                        new IncidentsResource.Said(cases.note(KIND, number, note.text())),
                        "problems/" + number + "/entries"));
    }

    @GET
    @Path("{number}/history")
    @Gives(CaseChange.class)
    public Response history(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(CaseChange.class, history.of(KIND, number), CaseChange::id);
    }

    private Response changing(String number, String ifMatch, IntConsumer work) {
        Versions.changing(ifMatch, () -> register.details(number).text().version(), version -> {
            work.accept(version);
            return null;
        });
        return one(number);
    }
}
