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
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/services")
@RequestScoped
public class ServicesResource {
    @Inject
    private Services services;

    @Inject
    private Once once;

    @GET
    public Listed<ServiceRow> list(@QueryParam("imported") Boolean imported, @BeanParam Listing listing) {
        return listing.of(imported, services::page);
    }

    @GET
    @Path("{code}")
    public ServiceRow one(@PathParam("code") String code) {
        return services.byCode(code);
    }

    @POST
    public Created<ServiceRow> add(ServiceFacts facts) {
        return once.created(facts, () -> services.add(facts), made -> "services/" + facts.code());
    }

    @PUT
    @Path("{code}")
    public ServiceRow change(@PathParam("code") String code, @BeanParam IfMatch match, ServiceFacts facts) {
        ServiceRow before = services.byCode(code);
        return match.change(() -> before, version -> services.change(before.id(), version, facts));
    }
}
