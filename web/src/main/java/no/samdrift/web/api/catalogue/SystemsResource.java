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
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/systems")
@RequestScoped
public class SystemsResource {
    @Inject
    private Systems systems;

    @Inject
    private Members members;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(SystemRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("member") String member,
            @QueryParam("vendor") Long vendor,
            @QueryParam("service") String service,
            @QueryParam("lifecycle") Lifecycle lifecycle,
            @QueryParam("criticality") Criticality criticality,
            @BeanParam Listing listing) {
        var filter = new Systems.Filter(
                text, member == null ? null : members.byNo(member).id(), vendor, service, lifecycle, criticality, null);
        return listing.answer(SystemRow.class, (cursor, limit) -> systems.find(filter, cursor, limit));
    }

    /** What somebody who reports a case may point at: the systems of a member by name. */
    @GET
    @Path("choices")
    @Gives(SystemChoice.class)
    public Response choices(@QueryParam("member") String member, @BeanParam Listing listing) {
        return listing.answerAll(
                SystemChoice.class, systems.choices(members.byNo(member).id()), SystemChoice::id);
    }

    @GET
    @Path("{code}")
    @Gives(SystemDetails.class)
    public Response one(@PathParam("code") String code) {
        return tagged(systems.byCode(code));
    }

    @POST
    @Gives(value = SystemDetails.class, status = 201)
    public Response register(SystemFacts facts) {
        return once.created(headers, facts, () -> new Once.Made(systems.register(facts), "systems/" + facts.code()));
    }

    @PUT
    @Path("{code}")
    @Gives(SystemDetails.class)
    public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, SystemFacts facts) {
        SystemRow before = systems.byCode(code).system();
        return tagged(
                Versions.changing(ifMatch, before::version, version -> systems.change(before.id(), version, facts)));
    }

    private static Response tagged(SystemDetails details) {
        return Response.ok(details)
                .tag(Versions.tag(details.system().version()))
                .build();
    }
}
