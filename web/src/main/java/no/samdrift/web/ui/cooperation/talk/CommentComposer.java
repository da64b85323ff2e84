package no.samdrift.web.ui.cooperation.talk;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.cooperation.comment.Mentioned;
import no.samdrift.cooperation.comment.SayComment;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.FieldErrors;

/** Where one writes a comment, an answer to one, or one's own anew. */
@JavaScript("context://js/samdrift-live.js")
class CommentComposer extends Div {
    private final FieldErrors errors = new FieldErrors();
    private final TextArea text = errors.at("text", new TextArea());
    private final MentionList names;
    private final Button send;
    private final Consumer<String> sending;
    private final Div foot = new Div();

    /** @param sending takes the text as it is stored, and refuses what may not be said */
    CommentComposer(String label, String button, Function<String, List<Ref>> people, Consumer<String> sending) {
        this.sending = sending;
        names = new MentionList(text, people);
        addClassName("comment-composer");
        text.setLabel(label);
        text.setMaxLength(SayComment.LONGEST);
        text.setMinRows(2);
        text.setMaxRows(12);
        text.getElement()
                .addEventListener(
                        "keydown",
                        e -> send(e.getEventData().path("element.value").asString()))
                .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey)"
                        + " && !element.samdriftSending && (element.samdriftSending = true)")
                .addEventData("element.value");
        send = new Button(button, e -> send(text.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        foot.add(new Span(t("comment.hint")), send);
        foot.addClassName("composer-foot");
        add(errors, text, names, foot);
    }

    /** What is typed outlives the page, under that name. */
    CommentComposer kept(String name) {
        text.getElement()
                .executeJs("return window.samdriftDraft ? window.samdriftDraft(this, $0) : ''", name)
                .then(String.class, draft -> {
                    if (!draft.isEmpty() && text.isEmpty()) text.setValue(draft);
                });
        return this;
    }

    CommentComposer from(String stored, List<Mentioned> mentions) {
        text.setValue(names.shown(stored, mentions));
        return this;
    }

    /** With a way out. */
    CommentComposer leaving(Runnable leave) {
        foot.add(new Button(t("action.cancel"), e -> leave.run()));
        text.focus();
        return this;
    }

    private void send(String typed) {
        boolean done = errors.during(() -> sending.accept(names.stored(typed)));
        send.setEnabled(true);
        text.getElement().executeJs("this.samdriftSending = false");
        if (!done) return;
        text.clear();
        text.getElement()
                .executeJs("this.value = ''; this.dispatchEvent(new CustomEvent('change'));"
                        + "localStorage.removeItem(this.samdriftDraft)");
    }
}
