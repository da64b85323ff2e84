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
import java.util.List;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

/** The teams that work the cases, and who is in them. */
@Path("/teams")
@RequestScoped
public class TeamsResource {
    @Inject
    private Teams teams;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /** {@code firstLine} is where new cases land. */
    public record AddTeam(String name, boolean firstLine) {}

    public record ChangeTeam(String name, boolean firstLine, boolean active) {}

    public record Join(long personId) {}

    @GET
    @Gives(TeamRow.class)
    public Response list(@QueryParam("imported") Boolean imported, @BeanParam Listing listing) {
        List<TeamRow> wanted = teams.all().stream()
                .filter(team -> imported == null || imported == team.imported())
                .toList();
        return listing.answerAll(TeamRow.class, wanted, TeamRow::id);
    }

    @GET
    @Path("{id}")
    @Gives(TeamRow.class)
    public Response one(@PathParam("id") long id) {
        return tagged(teams.read(id));
    }

    @POST
    @Gives(value = TeamRow.class, status = 201)
    public Response add(AddTeam command) {
        return once.created(headers, command, () -> {
            TeamRow made = teams.add(command.name(), command.firstLine(), null);
            return new Once.Made(made, "teams/" + made.id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(TeamRow.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ChangeTeam command) {
        return tagged(Versions.changing(
                ifMatch,
                () -> teams.read(id).version(),
                version -> teams.change(id, version, command.name(), command.firstLine(), command.active())));
    }

    @GET
    @Path("{id}/people")
    @Gives(TeamPerson.class)
    public Response people(@PathParam("id") long id, @BeanParam Listing listing) {
        teams.read(id);
        return listing.answerAll(TeamPerson.class, teams.people(id), TeamPerson::id);
    }

    @POST
    @Path("{id}/people")
    @Gives(value = TeamRow.class, status = 201)
    public Response join(@PathParam("id") long id, Join join) {
        return once.created(headers, join, () -> {
            teams.join(id, join.personId());
            return new Once.Made(teams.read(id), "teams/" + id + "/people");
        });
    }

    @DELETE
    @Path("{id}/people/{personId}")
    public void leave(@PathParam("id") long id, @PathParam("personId") long personId) {
        teams.leave(id, personId);
    }

    private static Response tagged(TeamRow team) {
        return Response.ok(team).tag(Versions.tag(team.version())).build();
    }
}
