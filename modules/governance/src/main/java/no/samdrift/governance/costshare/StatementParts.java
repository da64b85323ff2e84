package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samdrift.governance.costshare.Statement.StatementLine;

/** A member's part of every cost line (R5). Pure. */
final class StatementParts {
    private StatementParts() {}

    /** Each line by the member's share of the amount, to the øre; what rounding leaves goes to the largest line. */
    static List<StatementLine> of(List<CostLine> costs, BigDecimal amount, BigDecimal total) {
        if (costs.isEmpty() || amount.signum() == 0) return List.of();
        List<BigDecimal> parts = new ArrayList<>();
        for (CostLine cost : costs) parts.add(cost.amount().multiply(total).divide(amount, 2, RoundingMode.HALF_UP));
        BigDecimal rest = total.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int largest = IntStream.range(0, parts.size())
                .boxed()
                .max(Comparator.comparing(i -> parts.get(i).abs()))
                .orElseThrow();
        parts.set(largest, parts.get(largest).add(rest));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new StatementLine(
                        costs.get(i).name(),
                        costs.get(i).amount(),
                        parts.get(i),
                        costs.get(i).services()))
                .toList();
    }
}
