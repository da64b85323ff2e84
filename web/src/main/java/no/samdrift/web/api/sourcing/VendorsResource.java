package no.samdrift.web.api.sourcing;

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
import no.samdrift.sourcing.vendor.VendorDetails;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/vendors")
@RequestScoped
public class VendorsResource {
    @Inject
    private Vendors vendors;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(VendorRow.class)
    public Response list(
            @QueryParam("q") String text, @QueryParam("active") Boolean active, @BeanParam Listing listing) {
        var filter = new Vendors.Filter(text, active);
        return listing.answer(VendorRow.class, (cursor, limit) -> vendors.find(filter, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Gives(VendorDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(vendors.byId(id));
    }

    @POST
    @Gives(value = VendorDetails.class, status = 201)
    public Response register(VendorFacts facts) {
        return once.created(headers, facts, () -> {
            VendorDetails made = vendors.register(facts);
            return new Once.Made(made, "vendors/" + made.vendor().id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(VendorDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, VendorFacts facts) {
        return tagged(Versions.changing(
                ifMatch, () -> vendors.byId(id).vendor().version(), version -> vendors.change(id, version, facts)));
    }

    private static Response tagged(VendorDetails details) {
        return Response.ok(details)
                .tag(Versions.tag(details.vendor().version()))
                .build();
    }
}
