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
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/services")
@RequestScoped
public class ServicesResource {
    @Inject
    private Services services;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(ServiceRow.class)
    public Response list(@QueryParam("imported") Boolean imported, @BeanParam Listing listing) {
        return listing.answer(ServiceRow.class, (cursor, limit) -> services.page(imported, cursor, limit));
    }

    @GET
    @Path("{code}")
    @Gives(ServiceRow.class)
    public Response one(@PathParam("code") String code) {
        ServiceRow service = services.byCode(code);
        return Response.ok(service).tag(Versions.tag(service.version())).build();
    }

    @POST
    @Gives(value = ServiceRow.class, status = 201)
    public Response add(ServiceFacts facts) {
        return once.created(headers, facts, () -> new Once.Made(services.add(facts), "services/" + facts.code()));
    }

    @PUT
    @Path("{code}")
    @Gives(ServiceRow.class)
    public Response change(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ServiceFacts facts) {
        ServiceRow before = services.byCode(code);
        Versions.changing(ifMatch, before::version, version -> services.change(before.id(), version, facts));
        return one(facts.code());
    }
}
