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
import java.util.List;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** The teams that work the cases, and who is in them. */
@Path("/teams")
@RequestScoped
public class TeamsResource {
    @Inject
    private Teams teams;

    @Inject
    private Once once;

    /** {@code firstLine} is where new cases land. */
    public record AddTeam(String name, boolean firstLine) {}

    public record ChangeTeam(String name, boolean firstLine, boolean active) {}

    public record Join(long personId) {}

    @GET
    public Listed<TeamRow> list(@QueryParam("imported") Boolean imported, @BeanParam Listing listing) {
        List<TeamRow> wanted = teams.all().stream()
                .filter(team -> imported == null || imported == team.imported())
                .toList();
        return listing.all(wanted, TeamRow::id);
    }

    @GET
    @Path("{id}")
    public TeamRow one(@PathParam("id") long id) {
        return teams.read(id);
    }

    @POST
    public Created<TeamRow> add(AddTeam command) {
        return once.created(
                command, () -> teams.add(command.name(), command.firstLine(), null), made -> "teams/" + made.id());
    }

    @PUT
    @Path("{id}")
    public TeamRow change(@PathParam("id") long id, @BeanParam IfMatch match, ChangeTeam command) {
        return match.change(
                () -> teams.read(id),
                version -> teams.change(id, version, command.name(), command.firstLine(), command.active()));
    }

    @GET
    @Path("{id}/people")
    public Listed<TeamPerson> people(@PathParam("id") long id, @BeanParam Listing listing) {
        teams.read(id);
        return listing.all(teams.people(id), TeamPerson::id);
    }

    @POST
    @Path("{id}/people")
    public Created<TeamRow> join(@PathParam("id") long id, Join join) {
        return once.created(
                join,
                () -> {
                    teams.join(id, join.personId());
                    return teams.read(id);
                },
                made -> "teams/" + id + "/people");
    }

    @DELETE
    @Path("{id}/people/{personId}")
    public void leave(@PathParam("id") long id, @PathParam("personId") long personId) {
        teams.leave(id, personId);
    }
}
