package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.money.KeyElement;

/**
 * A share as it was computed, with what it rests on and what it pays.
 *
 * @param elements of the key version it was computed by
 * @param keyDecision the decision behind that version
 * @param decision the decision behind the amount, null while it is a proposal
 * @param lines by member, the least paying first
 * @param elementTotals sums of the lines' parts
 */
public record CostShareDetails(
        CostShareRow share,
        List<KeyElement> elements,
        Ref keyDecision,
        Ref decision,
        List<ShareLine> lines,
        List<BigDecimal> elementTotals,
        List<CostLine> costLines)
        implements Versioned {
    @Override
    public int version() {
        return share.version();
    }

    public ChangeShare facts() {
        return new ChangeShare(share.title(), share.decisionId(), costLines);
    }
}
