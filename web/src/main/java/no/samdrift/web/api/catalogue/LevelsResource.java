package no.samdrift.web.api.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.ChangeLevel;
import no.samdrift.catalogue.level.LevelDetails;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

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

    /** Those in force on {@code day}, today without it; of one member and for all where {@code member} is given. */
    @GET
    public Listed<LevelRow> list(
            @QueryParam("member") String member, @QueryParam("day") LocalDate day, @BeanParam Listing listing) {
        return listing.all(
                levels.inForce(member == null ? null : members.byNo(member).id(), day == null ? time.today() : day),
                LevelRow::id);
    }

    @GET
    @Path("{id}")
    public LevelDetails one(@PathParam("id") long id) {
        return levels.details(id);
    }

    @POST
    public Created<LevelDetails> add(AddLevel command) {
        return once.created(
                command,
                () -> levels.details(levels.add(command).id()),
                made -> "levels/" + made.level().id());
    }

    @PUT
    @Path("{id}")
    public LevelDetails change(@PathParam("id") long id, @BeanParam IfMatch match, ChangeLevel command) {
        return match.change(() -> levels.details(id), version -> levels.change(id, version, command));
    }
}
