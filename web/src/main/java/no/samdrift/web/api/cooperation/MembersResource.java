package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.web.api.Listing;

@Path("/members")
@RequestScoped
public class MembersResource {
    @Inject
    private Members members;

    @Inject
    private Units units;

    @GET
    public Response list(@BeanParam Listing listing) {
        return listing.answerAll(MemberRow.class, members.today());
    }

    @GET
    @Path("{memberNo}")
    public MemberRow one(@PathParam("memberNo") String memberNo) {
        return members.byNo(memberNo);
    }

    @GET
    @Path("{memberNo}/units")
    public Response units(@PathParam("memberNo") String memberNo, @BeanParam Listing listing) {
        return listing.answerAll(UnitRow.class, units.of(members.byNo(memberNo).id()));
    }
}
