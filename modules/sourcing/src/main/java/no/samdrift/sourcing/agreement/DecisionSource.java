package no.samdrift.sourcing.agreement;

import java.util.Optional;

/** Knows the decisions of the floor above; a bean there. */
public interface DecisionSource {
    /** Empty where there is none of that id. */
    Optional<NamedDecision> named(long id);
}
