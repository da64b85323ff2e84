package no.samdrift.web.ui.cooperation.talk;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import no.samdrift.cooperation.comment.CommentRow;
import no.samdrift.cooperation.comment.CommentText;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.SayComment;
import no.samdrift.cooperation.comment.Visits;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.cooperation.talk.Arrivals.Arrival;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.Toast;

/** The talk about a thing, oldest first, each comment with its answers. Follows the thing by itself. */
class CommentBlock extends Block {
    private final Comments comments;
    private final Arrival arrival;
    private final DocumentPlace place;
    private final Div talk = new Div();
    private int most = Arrivals.SHOWN;
    private boolean lined;

    CommentBlock(Comments comments, Visits visits, LiveViews live, Arrival arrival) {
        super(t("comments.title"));
        this.comments = comments;
        this.arrival = arrival;
        this.place = arrival.place();
        addClassName("comments");
        live.follow(this, Set.of(place.kind()), change -> change.subjectId() == place.id(), () -> {
            visits.arrive(place.kind(), place.id());
            reload();
        });
        Paragraph lead = new Paragraph(t("comments.lead"));
        lead.addClassName("remark");
        add(lead, talk);
        if (comments.mayAdd(place))
            add(new CommentComposer(t("comment.write"), t("comment.send"), this::people, text -> say(text, null))
                    .kept(place.on()));
        show(arrival.comments());
    }

    private List<no.samdrift.kernel.data.Ref> people(String typed) {
        return comments.offered(place.on(), typed);
    }

    private void say(String text, Long answerTo) {
        CommentRow said = comments.add(place.on(), new SayComment(text, answerTo));
        told(said);
        reload();
    }

    private static void told(CommentRow said) {
        List<String> unheard = said.mentions().stream()
                .filter(person -> !person.told())
                .map(person -> person.name())
                .toList();
        if (unheard.isEmpty()) Toast.done(t("comment.said"));
        else Toast.failure(t("mention.notTold", String.join(", ", unheard)));
    }

    private void reload() {
        show(comments.on(place, most + 1));
    }

    /** Newest first they come; what was cut off within a talk is left for the next. */
    private void show(List<CommentRow> rows) {
        boolean more = rows.size() > most;
        int end = more ? most : rows.size();
        while (more && end > 0 && rows.get(end - 1).answerTo() != null) end--;
        talk.removeAll();
        lined = false;
        if (rows.isEmpty()) talk.add(none(t("comments.none")));
        if (more)
            talk.add(new Button(t("comments.more"), e -> {
                most += Arrivals.SHOWN;
                reload();
            }));
        Div answers = null;
        for (CommentRow row : rows.subList(0, end).reversed()) {
            boolean first = row.answerTo() == null;
            Div into = first ? talk : answers;
            if (arrival.isNew(row) && !lined) into.add(line());
            Div below = first ? new Div() : answers;
            into.add(item(row, below));
            if (first) {
                answers = below;
                answers.addClassName("comment-answers");
                talk.add(answers);
            }
        }
    }

    private Component line() {
        lined = true;
        Paragraph line = new Paragraph(t("since.line"));
        line.addClassName("since-line");
        line.getElement().setAttribute("tabindex", "-1");
        return line;
    }

    private Component item(CommentRow row, Div answers) {
        CommentItem item = new CommentItem(row, arrival.isNew(row));
        if (comments.mayAdd(place) && !row.gone())
            item.act("comment.answer", e -> answers.add(leaving("comment.answerTo", "comment.send", row, null)));
        if (row.mayChange())
            item.act("comment.change", e -> item.instead(leaving("comment.changing", "action.save", row, row)));
        if (row.mayRemove())
            item.act(
                    "comment.remove",
                    e -> Confirm.askDangerous(
                            t("comment.remove"), t("comment.removeText"), t("comment.remove"), () -> remove(row)));
        return item;
    }

    private CommentComposer leaving(String label, String button, CommentRow about, CommentRow changed) {
        CommentComposer composer = new CommentComposer(
                t(label, about.author()),
                t(button),
                this::people,
                changed == null
                        ? text -> say(text, about.id())
                        : text -> {
                            told(comments.change(changed.id(), changed.version(), new CommentText(text)));
                            reload();
                        });
        if (changed != null) composer.from(changed.text(), changed.mentions());
        return composer.leaving(this::reload);
    }

    private void remove(CommentRow row) {
        comments.remove(row.id());
        Toast.done(t("comment.taken"));
        reload();
    }
}
