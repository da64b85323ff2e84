package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Comments as they are stored, and as the caller is told of them. */
@ApplicationScoped
class CommentRows {
    static final Duration CHANGED_WITHIN = Duration.ofMinutes(30);
    static final String PLACE = "comment";

    /** The newest talk first, and in it the newest answer. */
    private static final Rows<Stored> ROWS = new Rows<>(
            Stored.class, """
            c.id, c.version, c.kind, c.thing_id, c.member_id, c.thread_id, c.author_id, a.name as author, c.at, c.text,
            c.edited_at, c.removed_at, r.name as removed_by""", """
            cooperation_comment c join cooperation_person a on a.id = c.author_id
            left join cooperation_person r on r.id = c.removed_by""", Order.falling(List.of("c.thread_id", "c.id"), c -> List.of(c.threadId(), c.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Mentions mentions;

    @Inject
    Onlookers onlookers;

    @Inject
    Time time;

    record Stored(
            long id,
            int version,
            String kind,
            long thingId,
            Long memberId,
            long threadId,
            long authorId,
            String author,
            Instant at,
            String text,
            Instant editedAt,
            Instant removedAt,
            String removedBy) {
        boolean isRemoved() {
            return removedAt != null;
        }
    }

    Stored byId(long id) {
        return find(id).orElseThrow(() -> new NotFound("comment", id));
    }

    Optional<Stored> find(long id) {
        return ROWS.first(sql, Where.anything().and("c.id = ?", id));
    }

    Page<CommentRow> page(DocumentPlace place, String cursor, int limit) {
        Page<Stored> page = ROWS.page(sql, on(place), cursor, limit);
        return new Page<>(told(page.items(), place), page.nextCursor());
    }

    List<CommentRow> slice(DocumentPlace place, int most) {
        return told(ROWS.slice(sql, on(place), 0, most), place);
    }

    private static Where on(DocumentPlace place) {
        return Where.anything().and("c.kind = ?", place.kind()).and("c.thing_id = ?", place.id());
    }

    /** Who has said something there, and who was named. */
    Set<Long> talkers(DocumentPlace place) {
        return new HashSet<>(sql.list(Long.class, """
                select author_id from cooperation_comment where kind = :kind and thing_id = :id
                union select m.person_id from cooperation_mention m join cooperation_comment c on c.id = m.said_id
                where m.place = 'comment' and c.kind = :kind and c.thing_id = :id""", Map.of("kind", place.kind(), "id", place.id())));
    }

    CommentRow told(Stored stored, DocumentPlace place) {
        return told(List.of(stored), place).getFirst();
    }

    private List<CommentRow> told(List<Stored> stored, DocumentPlace place) {
        if (stored.isEmpty()) return List.of();
        List<Long> naming = stored.stream()
                .filter(each -> Mentions.any(each.text()))
                .map(Stored::id)
                .toList();
        Map<Long, List<Mentioned>> named = mentions.of(PLACE, naming);
        boolean takesPart = onlookers.takePart(current.get(), place);
        return stored.stream()
                .map(each -> row(each, place, named.getOrDefault(each.id(), List.of()), takesPart))
                .toList();
    }

    private CommentRow row(Stored s, DocumentPlace place, List<Mentioned> named, boolean takesPart) {
        boolean own = takesPart && s.authorId() == current.get().personId();
        boolean stands = !s.isRemoved();
        boolean fresh = time.now().isBefore(s.at().plus(CHANGED_WITHIN));
        return new CommentRow(
                s.id(),
                s.version(),
                place.on(),
                s.threadId() == s.id() ? null : s.threadId(),
                s.at(),
                s.authorId(),
                s.author(),
                stands ? s.text() : null,
                stands ? named : List.of(),
                s.editedAt(),
                s.removedAt(),
                s.removedBy(),
                stands && own && fresh,
                stands && (own || place.may().contains(May.KEEP)));
    }
}
