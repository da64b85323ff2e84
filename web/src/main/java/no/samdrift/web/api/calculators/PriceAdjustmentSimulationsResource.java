package no.samdrift.web.api.calculators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.samdrift.kernel.money.PriceAdjustment;

@Path("/price-adjustment-simulations")
@RequestScoped
public class PriceAdjustmentSimulationsResource {
    @POST
    public PriceAdjustment simulate(PriceAdjustment.Terms terms) {
        return PriceAdjustment.of(terms);
    }
}
