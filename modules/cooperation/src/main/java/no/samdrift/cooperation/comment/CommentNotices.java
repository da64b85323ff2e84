package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.document.DocumentAdded;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlaces;

/** Who is told of a comment: whom it names, and who follows the thing (R6, R7). */
@ApplicationScoped
class CommentNotices {
    @Inject
    Notices notices;

    @Inject
    Follows follows;

    @Inject
    Mentions mentions;

    @Inject
    Onlookers onlookers;

    @Inject
    DocumentPlaces places;

    @Inject
    CurrentCaller current;

    void said(DocumentPlace place, long id, Set<Long> named, String text) {
        follows.begin(current.get().personId(), place);
        named(place, id, named, text);
        Map<Long, Why> people = followers(place);
        people.keySet().removeAll(named);
        notices.tell(news(Topic.SAID, "comment.said", place, words(id, text)), people);
    }

    void named(DocumentPlace place, long id, Set<Long> named, String text) {
        if (named.isEmpty()) return;
        Map<Long, Why> people = new HashMap<>();
        named.forEach(person -> {
            people.put(person, Why.MENTIONED);
            follows.begin(person, place);
        });
        notices.tell(news(Topic.MENTIONED, "comment.mentioned", place, words(id, text)), people);
    }

    /** What hangs on an entry of a case is told with what was said. */
    void added(@Observes DocumentAdded added) {
        DocumentPlace place = added.place();
        if (!places.takesComments(place.kind())) return;
        notices.tell(news(Topic.MOVED, "document.added", place, added.name()), followers(place));
    }

    private Map<Long, Why> followers(DocumentPlace place) {
        Map<Long, Why> people = new HashMap<>();
        follows.join(people, place.kind(), place.id(), onlookers.readers(place, true));
        return people;
    }

    private String words(long id, String text) {
        return Mentions.any(text)
                ? Mentions.words(
                        text, mentions.of(CommentRows.PLACE, List.of(id)).getOrDefault(id, List.of()), null)
                : text;
    }

    private static News news(Topic topic, String what, DocumentPlace place, String detail) {
        return new News(topic, what, place.kind(), place.key(), place.title(), detail, false);
    }
}
