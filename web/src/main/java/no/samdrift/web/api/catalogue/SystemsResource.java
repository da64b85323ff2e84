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
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.OwnQuery;

@Path("/systems")
@RequestScoped
public class SystemsResource {
    @Inject
    private Systems systems;

    @Inject
    private Members members;

    @Inject
    private Once once;

    @GET
    public Listed<SystemRow> list(
            @QueryParam("q") String text,
            @QueryParam("member") String member,
            @QueryParam("vendor") Long vendor,
            @QueryParam("service") String service,
            @QueryParam("lifecycle") Lifecycle lifecycle,
            @QueryParam("criticality") Criticality criticality,
            @BeanParam OwnQuery own,
            @BeanParam Listing listing) {
        return listing.of(
                new Systems.Filter(
                        text,
                        member == null ? null : members.byNo(member).id(),
                        vendor,
                        service,
                        lifecycle,
                        criticality,
                        null,
                        own.asked()),
                systems::find);
    }

    /** What somebody who reports a case may point at: the systems of a member by name. */
    @GET
    @Path("choices")
    public Listed<SystemChoice> choices(@QueryParam("member") String member, @BeanParam Listing listing) {
        return listing.all(systems.choices(members.byNo(member).id()), SystemChoice::id);
    }

    @GET
    @Path("{code}")
    public SystemDetails one(@PathParam("code") String code) {
        return systems.byCode(code);
    }

    @POST
    public Created<SystemDetails> register(SystemFacts facts) {
        return once.created(facts, () -> systems.register(facts), made -> "systems/" + facts.code());
    }

    @PUT
    @Path("{code}")
    public SystemDetails change(@PathParam("code") String code, @BeanParam IfMatch match, SystemFacts facts) {
        SystemDetails before = systems.byCode(code);
        return match.change(
                () -> before, version -> systems.change(before.system().id(), version, facts));
    }
}
