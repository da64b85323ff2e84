package no.samdrift.web.api.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.sourcing.vendor.VendorDetails;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.OwnQuery;

@Path("/vendors")
@RequestScoped
public class VendorsResource {
    @Inject
    private Vendors vendors;

    @Inject
    private Once once;

    @GET
    public Listed<VendorRow> list(
            @QueryParam("q") String text,
            @QueryParam("active") Boolean active,
            @BeanParam OwnQuery own,
            @BeanParam Listing listing) {
        return listing.of(new Vendors.Filter(text, active, own.asked()), vendors::find);
    }

    @GET
    @Path("{id}")
    public VendorDetails one(@PathParam("id") long id) {
        return vendors.byId(id);
    }

    @POST
    public Created<VendorDetails> register(VendorFacts facts) {
        return once.created(
                facts,
                () -> vendors.register(facts),
                made -> "vendors/" + made.vendor().id());
    }

    @PUT
    @Path("{id}")
    public VendorDetails change(@PathParam("id") long id, @BeanParam IfMatch match, VendorFacts facts) {
        return match.change(() -> vendors.byId(id), version -> vendors.change(id, version, facts));
    }
}
