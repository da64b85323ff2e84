package no.samdrift.web.api.calculators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import no.samdrift.kernel.money.CostSplit;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.money.SplitMember;

@Path("/cost-split-simulations")
@RequestScoped
public class CostSplitSimulationsResource {
    /** {@code amount} is null where the key consists of rates; the currency is told, not used. */
    public record CostSplitSimulation(
            BigDecimal amount, String currency, BigDecimal roundTo, List<KeyElement> key, List<SplitMember> members) {}

    @POST
    public CostSplit simulate(CostSplitSimulation s) {
        return CostSplit.of(s.amount(), s.roundTo(), s.key(), s.members());
    }
}
