package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.refusal.NotFound;

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
    public DocumentPlace named(String kind, String key) {
        if (!key.matches("\\d{1,18}")) throw new NotFound(KIND, key);
        return placed(kind, Long.parseLong(key));
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        decisions.byId(id);
        boolean writes = current.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        return DocumentPlace.of(KIND, id, id, null, writes);
    }
}
