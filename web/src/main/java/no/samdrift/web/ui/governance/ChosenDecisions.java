package no.samdrift.web.ui.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Choosable;

/** A decision, by its number and title. */
@ApplicationScoped
class ChosenDecisions implements Choosable {
    @Inject
    Decisions decisions;

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public List<Ref> find(String text, int offset, int limit) {
        return decisions.slice(new Decisions.Filter(text, null, null, null, null), offset, limit).stream()
                .map(d -> new Ref(d.id(), d.number(), d.title()))
                .toList();
    }
}
