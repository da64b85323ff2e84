package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;

/** The papers behind a decision. */
@ApplicationScoped
class DecisionDocuments implements DocumentHolder {
    private static final String KIND = "decision";

    @Inject
    Decisions decisions;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        DecisionDetails decision = decisions.byId(id);
        boolean writes = current.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        return DocumentPlace.of(KIND, id, id, decision.decision().title(), null, writes);
    }
}
