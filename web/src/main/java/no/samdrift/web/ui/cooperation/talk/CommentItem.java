package no.samdrift.web.ui.cooperation.talk;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import no.samdrift.cooperation.comment.CommentRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;

/** One comment: who, when, what, and what one can do with it. */
class CommentItem extends Article {
    private final CommentRow row;
    private final Div acts = new Div();

    CommentItem(CommentRow row, boolean fresh) {
        this.row = row;
        addClassName("comment");
        setClassName("comment-new", fresh);
        String when = Formats.dateTime(row.at());
        getElement().setAttribute("aria-label", t(fresh ? "comment.ofNew" : "comment.of", row.author(), when));
        Span who = new Span(row.author());
        who.addClassName("entry-who");
        Span at = new Span(row.editedAt() == null ? when : t("comment.edited", when, Formats.dateTime(row.editedAt())));
        Header head = new Header(who, at);
        head.addClassName("entry-head");
        acts.addClassName("comment-acts");
        add(head, row.gone() ? Block.none(t("comment.removed", row.removedBy())) : new CommentWords(row), acts);
    }

    void act(String key, ComponentEventListener<ClickEvent<Button>> doing) {
        Button button = new Button(t(key), doing);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(t(key) + ", " + row.author() + " " + Formats.dateTime(row.at()));
        acts.add(button);
    }

    /** Shows that for what was said. */
    void instead(Component other) {
        removeAll();
        add(other);
    }
}
