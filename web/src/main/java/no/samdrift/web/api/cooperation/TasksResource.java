package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.task.TaskDetails;
import no.samdrift.cooperation.task.TaskFacts;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** What is to be done about things, with its checklist. */
@Path("/tasks")
@RequestScoped
public class TasksResource {
    @Inject
    private Tasks tasks;

    @Inject
    private Once once;

    /** Whether it, or a line of it, is done. */
    public record TaskDone(boolean done) {}

    /** Those on a thing, as {@code on=incident:INC-2026-000123}; else those the caller owns ({@code mine=true}) or made. */
    @GET
    public Listed<TaskRow> list(
            @QueryParam("mine") Boolean mine,
            @QueryParam("on") String on,
            @QueryParam("open") Boolean open,
            @BeanParam Listing listing) {
        return listing.of(new Tasks.Filter(mine, on, open), tasks::find);
    }

    @GET
    @Path("{id}")
    public TaskDetails one(@PathParam("id") long id) {
        return tasks.byId(id);
    }

    @POST
    public Created<TaskDetails> add(@QueryParam("on") String on, TaskFacts facts) {
        return once.created(
                facts,
                () -> tasks.add(on, facts),
                made -> "tasks/" + made.task().id());
    }

    @PUT
    @Path("{id}")
    public TaskDetails change(@PathParam("id") long id, @BeanParam IfMatch match, TaskFacts facts) {
        return match.change(() -> tasks.byId(id), version -> tasks.change(id, version, facts));
    }

    @POST
    @Path("{id}/done")
    public Created<TaskDetails> settle(@PathParam("id") long id, @BeanParam IfMatch match, TaskDone to) {
        return once.created(
                to,
                () -> match.changedIfGiven(() -> tasks.byId(id), version -> tasks.settle(id, version, to.done())),
                done -> "tasks/" + id);
    }

    /** A line of the checklist, counted from 0. */
    @POST
    @Path("{id}/lines/{place}")
    public Created<TaskDetails> tick(
            @PathParam("id") long id, @PathParam("place") int place, @BeanParam IfMatch match, TaskDone to) {
        return once.created(
                to,
                () -> match.changedIfGiven(() -> tasks.byId(id), version -> tasks.tick(id, version, place, to.done())),
                done -> "tasks/" + id);
    }
}
