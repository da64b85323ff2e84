package no.samdrift.web.ui.cooperation.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.comment.CommentRow;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.Visits;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.web.ui.part.About;

/** Somebody opens the page of a thing: asked once, for its head and for what is said below. */
@RequestScoped
class Arrivals {
    static final int SHOWN = 100;

    @Inject
    DocumentPlaces places;

    @Inject
    Comments comments;

    @Inject
    Visits visits;

    @Inject
    CurrentCaller current;

    private final Map<String, Optional<Arrival>> known = new HashMap<>();

    /** @param since when the caller looked at it last, null for never */
    record Arrival(DocumentPlace place, Instant since, List<CommentRow> comments, long me) {
        boolean isNew(CommentRow comment) {
            return since != null && comment.authorId() != me && comment.at().isAfter(since);
        }

        long fresh() {
            return comments.stream().filter(this::isNew).count();
        }
    }

    /** Nothing where the caller takes no part in the talk, or there is none. */
    Optional<Arrival> at(About about) {
        if (!places.takesComments(about.kind())) return Optional.empty();
        return known.computeIfAbsent(
                about.kind() + ":" + about.id(),
                key -> about.place()
                        .filter(place -> place.may().contains(May.READ_INTERNAL))
                        .map(this::arrive));
    }

    private Arrival arrive(DocumentPlace place) {
        return new Arrival(
                place,
                visits.arrive(place.kind(), place.id()),
                comments.on(place, SHOWN + 1),
                current.get().personId());
    }
}
