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
import java.util.List;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/members")
@RequestScoped
public class MembersResource {
    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private Once once;

    @GET
    public Listed<MemberRow> list(@BeanParam Listing listing) {
        return listing.all(members.today(), MemberRow::id);
    }

    @GET
    @Path("{memberNo}")
    public MemberRow one(@PathParam("memberNo") String memberNo) {
        return members.byNo(memberNo);
    }

    @GET
    @Path("{memberNo}/units")
    public Listed<UnitRow> units(
            @PathParam("memberNo") String memberNo,
            @QueryParam("imported") Boolean imported,
            @BeanParam Listing listing) {
        List<UnitRow> wanted = units.of(members.byNo(memberNo).id()).stream()
                .filter(unit -> imported == null || imported == unit.imported())
                .toList();
        return listing.all(wanted, UnitRow::id);
    }

    /** {@code parentId} is the unit above it, null at the top. */
    public record AddUnit(String name, Long parentId) {}

    /** A unit that is not active can no longer be chosen. */
    public record ChangeUnit(String name, boolean active) {}

    @POST
    @Path("{memberNo}/units")
    public Created<UnitRow> addUnit(@PathParam("memberNo") String memberNo, AddUnit command) {
        return once.created(
                command,
                () -> units.add(members.byNo(memberNo).id(), command.parentId(), command.name()),
                made -> "members/" + memberNo + "/units/" + made.id());
    }

    @GET
    @Path("{memberNo}/units/{id}")
    public UnitRow unit(@PathParam("memberNo") String memberNo, @PathParam("id") long id) {
        return unitOf(memberNo, id);
    }

    @PUT
    @Path("{memberNo}/units/{id}")
    public UnitRow changeUnit(
            @PathParam("memberNo") String memberNo,
            @PathParam("id") long id,
            @BeanParam IfMatch match,
            ChangeUnit command) {
        UnitRow before = unitOf(memberNo, id);
        return match.change(() -> before, version -> units.change(id, version, command.name(), command.active()));
    }

    private UnitRow unitOf(String memberNo, long id) {
        UnitRow unit = units.byId(id);
        if (unit.memberId() != members.byNo(memberNo).id()) throw new NotFound("unit", id);
        return unit;
    }
}
