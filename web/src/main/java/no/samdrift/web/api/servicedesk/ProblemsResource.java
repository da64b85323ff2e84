package no.samdrift.web.api.servicedesk;

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
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

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

    @GET
    public Listed<ProblemRow> list(
            @QueryParam("q") String text,
            @QueryParam("status") ProblemStatus status,
            @QueryParam("open") Boolean open,
            @QueryParam("priority") Priority priority,
            @BeanParam Listing listing) {
        return listing.of(new ProblemRegister.Filter(text, status, open, priority), register::find);
    }

    @POST
    public Created<ProblemDetails> add(ProblemFacts facts) {
        return once.created(
                facts,
                () -> register.details(problems.register(facts)),
                made -> "problems/" + made.problem().number());
    }

    @GET
    @Path("{number}")
    public ProblemDetails one(@PathParam("number") String number) {
        return register.details(number);
    }

    @PUT
    @Path("{number}")
    public ProblemDetails change(@PathParam("number") String number, @BeanParam IfMatch match, ProblemFacts facts) {
        return match.changed(() -> register.details(number), version -> problems.change(number, version, facts));
    }

    @POST
    @Path("{number}/transitions")
    public Created<ProblemDetails> transit(
            @PathParam("number") String number, @BeanParam IfMatch match, ProblemTransition transition) {
        return once.created(
                transition,
                () -> match.changedIfGiven(
                        () -> register.details(number), version -> problems.transition(number, version, transition)),
                made -> "problems/" + number);
    }

    @PUT
    @Path("{number}/assignment")
    public ProblemDetails assign(@PathParam("number") String number, @BeanParam IfMatch match, Assign assign) {
        return match.changed(() -> register.details(number), version -> cases.assign(KIND, number, version, assign));
    }

    /** {@code incident} is the number of an incident that the problem caused. */
    public record Caused(String incident) {}

    @POST
    @Path("{number}/incidents")
    public Created<ProblemDetails> link(@PathParam("number") String number, Caused caused) {
        return once.created(
                caused,
                () -> {
                    problems.link(number, caused.incident());
                    return register.details(number);
                },
                made -> "problems/" + number);
    }

    @DELETE
    @Path("{number}/incidents/{incident}")
    public ProblemDetails unlink(@PathParam("number") String number, @PathParam("incident") String incident) {
        problems.unlink(number, incident);
        return one(number);
    }

    @GET
    @Path("{number}/entries")
    public Listed<EntryRow> entries(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(cases.entries(KIND, number), EntryRow::id);
    }

    /** A note; nobody outside is answered in a problem. */
    public record Note(String text) {}

    @POST
    @Path("{number}/entries")
    public Created<IncidentsResource.Said> note(@PathParam("number") String number, Note note) {
        return once.created(
                note,
                () -> new IncidentsResource.Said(cases.note(KIND, number, note.text())),
                made -> "problems/" + number + "/entries");
    }

    @GET
    @Path("{number}/history")
    public Listed<CaseChange> history(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(history.of(KIND, number), CaseChange::id);
    }
}
