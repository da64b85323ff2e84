package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotFound;

/** What somebody else may do at a thing. A no is an answer here: the services that are asked undo nothing for it. */
@ApplicationScoped
public class Onlookers {
    @Inject
    DocumentPlaces places;

    @Inject
    CurrentCaller current;

    /** Nothing where that person does not see the thing. */
    private Optional<Set<May>> at(Caller who, String kind, long id) {
        try {
            return Optional.of(current.as(who, () -> places.placed(kind, id)).may());
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }

    /** R2. */
    public boolean takePart(Caller who, DocumentPlace place) {
        if (!who.has(Role.AUDITOR)) return place.may().contains(May.READ_INTERNAL);
        return seeInside(who.without(Role.AUDITOR), place);
    }

    private boolean seeInside(Caller who, DocumentPlace place) {
        return at(who, place.kind(), place.id())
                .filter(may -> may.contains(May.READ_INTERNAL))
                .isPresent();
    }

    /** Who reads what is said there among those inside, or openly. */
    public Predicate<Caller> readers(DocumentPlace place, boolean internal) {
        return who -> internal
                ? seeInside(who, place)
                : at(who, place.kind(), place.id()).isPresent();
    }
}
