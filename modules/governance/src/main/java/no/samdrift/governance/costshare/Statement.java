package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.money.KeyElement;

/** What one member pays of a share and what for (R5). */
public record Statement(
        CostShareRow share,
        List<KeyElement> elements,
        Ref keyDecision,
        Ref decision,
        ShareLine line,
        List<StatementLine> costs) {
    /** The member's part of a cost line. */
    public record StatementLine(String name, BigDecimal amount, BigDecimal part, List<String> services) {}
}
