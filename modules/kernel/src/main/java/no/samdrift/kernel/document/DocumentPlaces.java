package no.samdrift.kernel.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;

/** What documents, tasks and approvals may hang on, over all floors. What the caller does not see is not there (R1). */
@ApplicationScoped
public class DocumentPlaces {
    @Inject
    Instance<DocumentHolder> holders;

    private Map<String, DocumentHolder> byKind;

    /** Once: every change in the house asks whether there may be documents on it. */
    @PostConstruct
    void collect() {
        byKind = new HashMap<>();
        for (DocumentHolder holder : holders) holder.kinds().forEach(kind -> byKind.put(kind, holder));
    }

    /** Whether anything hangs on things of that kind. */
    public boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    /** Whether comments hang on things of that kind. */
    public boolean takesComments(String kind) {
        return knows(kind) && !byKind.get(kind).hasTimeline();
    }

    /**
     * As {@code incident:INC-2026-000123}.
     *
     * @throws NotFound where it is not, or not for the caller to see
     */
    public DocumentPlace named(String on) {
        if (on == null) throw RuleBroken.at("on", "required");
        int colon = on.indexOf(':');
        String kind = colon < 0 ? on : on.substring(0, colon);
        DocumentHolder holder = holder(kind).orElseThrow(() -> RuleBroken.at("on", "documentsOnNone", on));
        DocumentPlace place = seen(() -> holder.named(kind, on.substring(colon + 1)), kind, on);
        return inSight(place, place.internal(), kind, on);
    }

    /** The same by its kind and id. */
    public DocumentPlace placed(String kind, long id) {
        DocumentHolder holder = holder(kind).orElseThrow(() -> new NotFound(kind, id));
        return seen(() -> holder.placed(kind, id), kind, id);
    }

    DocumentPlace of(DocumentRows.Stored stored) {
        DocumentHolder holder = holder(stored.kind()).orElseThrow(() -> new NotFound("document", stored.id()));
        DocumentPlace place = seen(() -> holder.placed(stored.kind(), stored.thingId()), "document", stored.id());
        return inSight(place, stored.internal(), "document", stored.id());
    }

    private static DocumentPlace inSight(DocumentPlace place, boolean internal, String what, Object key) {
        if (internal && !place.may().contains(May.READ_INTERNAL)) throw new NotFound(what, key);
        return place;
    }

    private static DocumentPlace seen(Supplier<DocumentPlace> ask, String what, Object key) {
        try {
            return ask.get();
        } catch (NotFound | NotAllowed e) {
            throw new NotFound(what, key);
        }
    }

    private Optional<DocumentHolder> holder(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
