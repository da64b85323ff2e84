package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.data.Sql;
import no.samdrift.sourcing.agreement.DecisionSource;
import no.samdrift.sourcing.agreement.NamedDecision;

/** Decisions as what agreements rest on: whoever reads agreements reads decisions too. */
@ApplicationScoped
class DecisionsNamed implements DecisionSource {
    @Inject
    Sql sql;

    private record Kept(long id, String number, String title, DecisionStatus status) {}

    @Override
    public Optional<NamedDecision> named(long id) {
        return sql.first(
                        Kept.class,
                        "select id, number, title, status from governance_decision where id = :id",
                        Map.of("id", id))
                .map(kept -> new NamedDecision(
                        kept.id(), kept.number(), kept.title(), kept.status().isAdopted()));
    }
}
