package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.time.Time;

/** What is said of whatever things the floors keep. */
@ApplicationScoped
@Transactional
public class Comments {
    static final Table TABLE = new Table("cooperation_comment", "comment");

    @Inject
    CommentRows rows;

    @Inject
    CommentNotices notices;

    @Inject
    Mentions mentions;

    @Inject
    Onlookers onlookers;

    @Inject
    DocumentPlaces places;

    @Inject
    Register register;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Time time;

    private record On(
            String kind, long thingId, String thingKey, Long memberId, long threadId, long authorId, Instant at) {}

    private record Edited(Instant editedAt) {}

    private record Removed(String text, Instant removedAt, long removedBy) {}

    /** On a thing, as {@code agreement:123}: the newest talk first, and in it the newest answer. */
    public Page<CommentRow> find(String on, String cursor, int limit) {
        return rows.page(seen(on), cursor, limit);
    }

    /** The same on a thing that was looked up for the caller already; none without the right to its internal side. */
    public List<CommentRow> on(DocumentPlace place, int most) {
        return place.may().contains(May.READ_INTERNAL) ? rows.slice(place, most) : List.of();
    }

    public CommentRow byId(long id) {
        CommentRows.Stored stored = rows.byId(id);
        return rows.told(stored, place(stored));
    }

    /** R2. */
    public boolean mayAdd(DocumentPlace place) {
        return onlookers.takePart(current.get(), place);
    }

    /** Whom the caller may name there, for what was typed of a name. */
    public List<Ref> offered(String on, String typed) {
        DocumentPlace place = seen(on);
        return mentions.offered(typed, rows.talkers(place), onlookers.readers(place, true));
    }

    public CommentRow add(String on, @Valid SayComment command) {
        DocumentPlace place = seen(on);
        requirePart(place);
        long id = Ids.next();
        long thread = command.answerTo() == null ? id : thread(command.answerTo(), place);
        long author = current.get().personId();
        On hangs = new On(place.kind(), place.id(), place.key(), place.memberId(), thread, author, time.now());
        register.addUnder(id, TABLE, place.memberId(), hangs, new CommentText(command.text()));
        notices.said(place, id, named(id, command.text(), place), command.text());
        told(place, id);
        return byId(id);
    }

    /** R3. */
    private long thread(long answered, DocumentPlace place) {
        return rows.find(answered)
                .filter(above -> above.thingId() == place.id() && above.kind().equals(place.kind()))
                .orElseThrow(() -> RuleBroken.at("answerTo", "unknownComment"))
                .threadId();
    }

    /** R4. */
    public CommentRow change(long id, int version, @Valid CommentText command) {
        CommentRows.Stored before = rows.byId(id);
        DocumentPlace place = place(before);
        requirePart(place);
        if (before.authorId() != current.get().personId()) throw NotAllowed.because("comments");
        if (before.isRemoved()) throw new RuleBroken("commentRemoved");
        if (!rows.told(before, place).mayChange())
            throw new RuleBroken("commentTooOld", CommentRows.CHANGED_WITHIN.toMinutes());
        register.change(
                TABLE,
                id,
                version,
                before.memberId(),
                List.of(new CommentText(before.text()), new Edited(before.editedAt())),
                List.of(command, new Edited(time.now())));
        notices.named(place, id, named(id, command.text(), place), command.text());
        told(place, id);
        return byId(id);
    }

    /** R5. */
    public void remove(long id) {
        CommentRows.Stored before = rows.byId(id);
        DocumentPlace place = place(before);
        requirePart(place);
        if (!before.isRemoved() && !rows.told(before, place).mayRemove()) throw NotAllowed.because("comments");
        if (before.isRemoved()) return;
        register.set(
                TABLE,
                id,
                before.version(),
                new Removed("", time.now(), current.get().personId()));
        mentions.keep(CommentRows.PLACE, id, "", Set.of(), who -> false);
        audit.deleted("comment.remove", "comment", id, before.memberId(), Map.of("authorId", before.authorId()));
        told(place, id);
    }

    private Set<Long> named(long id, String text, DocumentPlace place) {
        return mentions.keep(CommentRows.PLACE, id, text, rows.talkers(place), onlookers.readers(place, true));
    }

    /** The search learns of the comment, open pages of the thing. */
    private void told(DocumentPlace place, long id) {
        changes.put(CommentSearch.kind(place.kind()), id);
        changes.put(place.kind(), place.id());
    }

    /** R1. */
    private DocumentPlace seen(String on) {
        DocumentPlace place = places.named(on);
        if (!places.takesComments(place.kind())) throw RuleBroken.at("on", "commentsOnNone", on);
        if (!place.may().contains(May.READ_INTERNAL)) throw new NotFound("comment", on);
        return place;
    }

    private DocumentPlace place(CommentRows.Stored stored) {
        DocumentPlace place = places.placed(stored.kind(), stored.thingId());
        if (!place.may().contains(May.READ_INTERNAL)) throw new NotFound("comment", stored.id());
        return place;
    }

    private void requirePart(DocumentPlace place) {
        if (!onlookers.takePart(current.get(), place)) throw NotAllowed.because("comments");
    }
}
