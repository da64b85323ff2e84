package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongBiFunction;
import no.samdrift.web.ui.cooperation.talk.MentionList;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.PendingFiles;
import no.samdrift.web.ui.part.Toast;

/** Where one answers: openly, or for the operation alone. What is typed is kept in the browser until it is sent. */
public class Composer extends Section {
    private final Desk desk;
    private final ToLongBiFunction<String, String> answer;
    private final Runnable sent;
    private final FieldErrors errors = new FieldErrors();
    private final TextArea text = errors.at("text", new TextArea());
    private final NativeButton reply = mode("case.mode.reply", "r", false);
    private final NativeButton note = mode("case.mode.note", "x", true);
    private final PendingFiles files;
    private final MentionList names;
    private final Div modes = new Div(reply, note);
    private final Button send = new Button();
    private final Div further = new Div();
    private final Span readers = new Span();
    private final Span hint = new Span();
    private String kind;
    private String number;
    private String openly = "";
    private boolean internal;

    /** @param answer says something openly in the case of a number, and gives the entry's id; null where only notes are made */
    public Composer(Desk desk, ToLongBiFunction<String, String> answer, Runnable sent) {
        this.desk = desk;
        this.answer = answer;
        this.sent = sent;
        names = new MentionList(text, typed -> desk.mentions.offered(kind + ":" + number, internal, typed));
        files = new PendingFiles(desk.documents, errors, () -> kind + ":" + number);
        addClassName("composer");
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", t("case.mode"));
        text.setMinRows(2);
        text.setMaxRows(14);
        text.setMaxLength(50_000);
        text.getElement()
                .addEventListener(
                        "keydown",
                        e -> send(e.getEventData().path("element.value").asString()))
                // once for one text: what is on its way is not sent again
                .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey)"
                        + " && !element.samdriftSending && (element.samdriftSending = true)")
                .addEventData("element.value");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> send(text.getValue()));
        further.addClassName("composer-further");
        further.add(send);
        Div foot = new Div(hint, further);
        foot.addClassName("composer-foot");
        readers.addClassName("composer-readers");
        add(new Div(modes, readers), errors, text, names, files, foot);
    }

    private NativeButton mode(String key, String letter, boolean forInternal) {
        NativeButton button = new NativeButton(t(key));
        button.addClassNames("chip", "chip-plain");
        button.getElement().setAttribute("data-key", letter).setAttribute("aria-keyshortcuts", letter);
        button.addClickListener(e -> {
            choose(forInternal);
            text.focus();
        });
        return button;
    }

    /** Sends the answer and does something with the case at once, which is told what was written. */
    public record SendAnd(String label, Consumer<String> then) {}

    /**
     * @param openly who reads what is answered
     * @param sendAnd what an answer may be followed by, as the case stands
     */
    public void show(Desk.Shown read, String openly, List<SendAnd> sendAnd) {
        boolean first = number == null;
        number = read.number();
        kind = read.kind();
        boolean works = read.allowed().work();
        setVisible(works || read.allowed().reply());
        modes.setVisible(works && answer != null);
        hint.setText(t("case.composer.hint"));
        this.openly = openly;
        further.removeAll();
        sendAnd.forEach(each -> further.add(following(each)));
        further.add(send);
        if (!first) {
            choose(internal);
            return;
        }
        choose(answer == null);
        text.getElement()
                .executeJs("return window.samdriftDraft ? window.samdriftDraft(this, $0) : ''", number)
                .then(String.class, draft -> {
                    if (!draft.isEmpty() && text.isEmpty()) text.setValue(draft);
                });
    }

    private Button following(SendAnd each) {
        Button button = new Button(each.label(), e -> {
            String typed = text.getValue();
            if (send(typed)) each.then().accept(typed);
            e.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("send-and");
        button.setDisableOnClick(true);
        return button;
    }

    private void choose(boolean forInternal) {
        internal = forInternal;
        setClassName("composer", true);
        getElement().getClassList().set("composer-note", internal);
        reply.getElement().setAttribute("aria-pressed", String.valueOf(!internal));
        note.getElement().setAttribute("aria-pressed", String.valueOf(internal));
        String label = t(internal ? "case.composer.note" : "case.composer.reply");
        text.setLabel(label);
        readers.setText(internal ? t("case.composer.readByOperation") : t("case.composer.readBy", openly));
        send.setText(t(internal ? "case.composer.sendNote" : "case.composer.sendReply"));
    }

    /** Whether it was sent. */
    private boolean send(String typed) {
        Long entry = errors.during(() -> {
            String stored = names.stored(typed);
            long said = internal ? desk.cases.note(kind, number, stored) : answer.applyAsLong(number, stored);
            files.send("entry:" + said);
            return said;
        });
        send.setEnabled(true);
        text.getElement().executeJs("this.samdriftSending = false");
        if (entry == null) return false;
        text.clear();
        // what Ctrl+Enter sent was never the field's value on the server, so the element is cleared itself
        text.getElement()
                .executeJs("this.value = ''; this.dispatchEvent(new CustomEvent('change'));"
                        + "localStorage.removeItem(this.samdriftDraft)");
        List<String> unheard = desk.mentions.unheard(entry);
        if (unheard.isEmpty()) Toast.done(t(internal ? "case.noted" : "case.replied"));
        else Toast.failure(t("mention.notTold", String.join(", ", unheard)));
        sent.run();
        return true;
    }
}
