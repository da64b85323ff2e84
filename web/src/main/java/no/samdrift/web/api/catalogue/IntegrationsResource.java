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
import no.samdrift.catalogue.integration.IntegrationFacts;
import no.samdrift.catalogue.integration.IntegrationMethod;
import no.samdrift.catalogue.integration.IntegrationRow;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/integrations")
@RequestScoped
public class IntegrationsResource {
    @Inject
    private Integrations integrations;

    @Inject
    private Members members;

    @Inject
    private Systems systems;

    @Inject
    private Once once;

    @GET
    public Listed<IntegrationRow> list(
            @QueryParam("q") String text,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("method") IntegrationMethod method,
            @QueryParam("active") Boolean active,
            @BeanParam Listing listing) {
        return listing.of(
                new Integrations.Filter(
                        text,
                        member == null ? null : members.byNo(member).id(),
                        system == null ? null : systems.byCode(system).system().id(),
                        method,
                        active),
                integrations::find);
    }

    @GET
    @Path("{id}")
    public IntegrationRow one(@PathParam("id") long id) {
        return integrations.byId(id);
    }

    @POST
    public Created<IntegrationRow> register(IntegrationFacts facts) {
        return once.created(facts, () -> integrations.register(facts), made -> "integrations/" + made.id());
    }

    @PUT
    @Path("{id}")
    public IntegrationRow change(@PathParam("id") long id, @BeanParam IfMatch match, IntegrationFacts facts) {
        return match.change(() -> integrations.byId(id), version -> integrations.change(id, version, facts));
    }
}
