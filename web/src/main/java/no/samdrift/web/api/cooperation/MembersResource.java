package no.samdrift.web.api.cooperation;

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
import java.util.List;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/members")
@RequestScoped
public class MembersResource {
    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(MemberRow.class)
    public Response list(@BeanParam Listing listing) {
        return listing.answerAll(MemberRow.class, members.today(), MemberRow::id);
    }

    @GET
    @Path("{memberNo}")
    public MemberRow one(@PathParam("memberNo") String memberNo) {
        return members.byNo(memberNo);
    }

    @GET
    @Path("{memberNo}/units")
    @Gives(UnitRow.class)
    public Response units(
            @PathParam("memberNo") String memberNo,
            @QueryParam("imported") Boolean imported,
            @BeanParam Listing listing) {
        List<UnitRow> wanted = units.of(members.byNo(memberNo).id()).stream()
                .filter(unit -> imported == null || imported == unit.imported())
                .toList();
        return listing.answerAll(UnitRow.class, wanted, UnitRow::id);
    }

    /** {@code parentId} is the unit above it, null at the top. */
    public record AddUnit(String name, Long parentId) {}

    /** A unit that is not active can no longer be chosen. */
    public record ChangeUnit(String name, boolean active) {}

    @POST
    @Path("{memberNo}/units")
    @Gives(value = UnitRow.class, status = 201)
    public Response addUnit(@PathParam("memberNo") String memberNo, AddUnit command) {
        return once.created(headers, command, () -> {
            UnitRow made = units.add(members.byNo(memberNo).id(), command.parentId(), command.name());
            return new Once.Made(made, "members/" + memberNo + "/units/" + made.id());
        });
    }

    @GET
    @Path("{memberNo}/units/{id}")
    @Gives(UnitRow.class)
    public Response unit(@PathParam("memberNo") String memberNo, @PathParam("id") long id) {
        return tagged(unitOf(memberNo, id));
    }

    @PUT
    @Path("{memberNo}/units/{id}")
    @Gives(UnitRow.class)
    public Response changeUnit(
            @PathParam("memberNo") String memberNo,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ChangeUnit command) {
        UnitRow before = unitOf(memberNo, id);
        return tagged(Versions.changing(
                ifMatch, before::version, version -> units.change(id, version, command.name(), command.active())));
    }

    private UnitRow unitOf(String memberNo, long id) {
        UnitRow unit = units.byId(id);
        if (unit.memberId() != members.byNo(memberNo).id()) throw new NotFound("unit", id);
        return unit;
    }

    private static Response tagged(UnitRow unit) {
        return Response.ok(unit).tag(Versions.tag(unit.version())).build();
    }
}
