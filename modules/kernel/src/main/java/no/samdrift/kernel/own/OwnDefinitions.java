package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.change.Changed;

/** What is defined, in memory until it changes here; of what changes on other nodes the feed tells. */
@ApplicationScoped
class OwnDefinitions {
    @Inject
    OwnFieldRows rows;

    private volatile Map<String, List<OwnField>> known;

    /** By kind, in their order, those out of use too. */
    Map<String, List<OwnField>> all() {
        Map<String, List<OwnField>> now = known;
        if (now == null) known = now = rows.inForce();
        return now;
    }

    void forget() {
        known = null;
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        if (changed.kind().equals("field")) forget();
    }
}
