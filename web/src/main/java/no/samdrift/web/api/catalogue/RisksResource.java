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
import no.samdrift.catalogue.risk.RiskFacts;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/risks")
@RequestScoped
public class RisksResource {
    @Inject
    private Risks risks;

    @Inject
    private Members members;

    @Inject
    private Systems systems;

    @Inject
    private Once once;

    @GET
    public Listed<RiskRow> list(
            @QueryParam("q") String text,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("state") RiskState state,
            @QueryParam("probability") Integer probability,
            @QueryParam("consequence") Integer consequence,
            @BeanParam Listing listing) {
        return listing.of(
                new Risks.Filter(
                        text,
                        member == null ? null : members.byNo(member).id(),
                        system == null ? null : systems.byCode(system).system().id(),
                        state,
                        probability,
                        consequence),
                risks::find);
    }

    @GET
    @Path("{id}")
    public RiskRow one(@PathParam("id") long id) {
        return risks.byId(id);
    }

    @POST
    public Created<RiskRow> register(RiskFacts facts) {
        return once.created(facts, () -> risks.register(facts), made -> "risks/" + made.id());
    }

    @PUT
    @Path("{id}")
    public RiskRow change(@PathParam("id") long id, @BeanParam IfMatch match, RiskFacts facts) {
        return match.change(() -> risks.byId(id), version -> risks.change(id, version, facts));
    }
}
