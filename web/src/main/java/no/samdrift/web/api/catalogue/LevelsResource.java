package no.samdrift.web.api.catalogue;

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
import java.time.LocalDate;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.ChangeLevel;
import no.samdrift.catalogue.level.LevelDetails;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

/** Agreed service levels: what one promises never changes, another follows it. */
@Path("/levels")
@RequestScoped
public class LevelsResource {
    @Inject
    private Levels levels;

    @Inject
    private Members members;

    @Inject
    private Time time;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /** Those in force on {@code day}, today without it; of one member and for all where {@code member} is given. */
    @GET
    @Gives(LevelRow.class)
    public Response list(
            @QueryParam("member") String member, @QueryParam("day") LocalDate day, @BeanParam Listing listing) {
        return listing.answerAll(
                LevelRow.class,
                levels.inForce(member == null ? null : members.byNo(member).id(), day == null ? time.today() : day),
                LevelRow::id);
    }

    @GET
    @Path("{id}")
    @Gives(LevelDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(levels.details(id));
    }

    @POST
    @Gives(value = LevelDetails.class, status = 201)
    public Response add(AddLevel command) {
        return once.created(headers, command, () -> {
            LevelRow made = levels.add(command);
            return new Once.Made(levels.details(made.id()), "levels/" + made.id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(LevelDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ChangeLevel command) {
        return tagged(Versions.changing(
                ifMatch, () -> levels.byId(id).version(), version -> levels.change(id, version, command)));
    }

    private static Response tagged(LevelDetails details) {
        return Response.ok(details).tag(Versions.tag(details.level().version())).build();
    }
}
