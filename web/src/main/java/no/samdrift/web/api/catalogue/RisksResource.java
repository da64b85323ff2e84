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
import no.samdrift.catalogue.risk.RiskFacts;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

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

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(RiskRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("state") RiskState state,
            @QueryParam("probability") Integer probability,
            @QueryParam("consequence") Integer consequence,
            @BeanParam Listing listing) {
        var filter = new Risks.Filter(
                text,
                member == null ? null : members.byNo(member).id(),
                system == null ? null : systems.byCode(system).system().id(),
                state,
                probability,
                consequence);
        return listing.answer(RiskRow.class, (cursor, limit) -> risks.find(filter, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Gives(RiskRow.class)
    public Response one(@PathParam("id") long id) {
        return tagged(risks.byId(id));
    }

    @POST
    @Gives(value = RiskRow.class, status = 201)
    public Response register(RiskFacts facts) {
        return once.created(headers, facts, () -> {
            RiskRow made = risks.register(facts);
            return new Once.Made(made, "risks/" + made.id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(RiskRow.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, RiskFacts facts) {
        return tagged(Versions.changing(
                ifMatch, () -> risks.byId(id).version(), version -> risks.change(id, version, facts)));
    }

    private static Response tagged(RiskRow risk) {
        return Response.ok(risk).tag(Versions.tag(risk.version())).build();
    }
}
