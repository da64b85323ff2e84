package no.samdrift.governance.decision;

import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;

/**
 * A decision with what came before and after it, and what rests on it.
 *
 * @param keys cost keys it decided, {@code frames} and {@code shares} likewise
 */
public record DecisionDetails(
        DecisionRow decision,
        String text,
        String closedNote,
        List<Ref> earlier,
        List<Ref> later,
        List<Ref> keys,
        List<Ref> shares,
        List<Ref> frames)
        implements Versioned {
    @Override
    public int version() {
        return decision.version();
    }

    /** What a form starts from. */
    public DecisionFacts facts() {
        return new DecisionFacts(
                decision.body(),
                decision.number(),
                decision.decidedOn(),
                decision.title(),
                text,
                decision.ownerId(),
                decision.dueOn(),
                decision.status(),
                closedNote,
                earlier.stream().map(Ref::id).toList(),
                decision.own());
    }
}
