package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.NoticeWords;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Things;

/** What I was told, newest first: of which thing, by whom, and why me. */
@Route("notices")
public class NoticesView extends Main {
    private static final int STEP = 50;

    private final Notices notices;
    private final Things things;
    private final Div list = new Div();
    private final Button all = new Button(t("notices.readAll"), e -> readAll());
    private int shown = STEP;

    @Inject
    public NoticesView(Notices notices, Things things, CurrentCaller current, LiveViews live) {
        this.notices = notices;
        this.things = things;
        addClassName("page");
        long person = current.get().personId();
        live.follow(this, Set.of("notice"), change -> change.subjectId() == person, this::show);
        add(new PageHeader(t("notices.title"), t("notices.lead"), all, new Anchor("me", t("notices.choose"))), list);
        show();
    }

    private void readAll() {
        notices.readAll();
        show();
    }

    private void show() {
        List<NoticeRow> rows = notices.slice(false, 0, shown + 1);
        list.removeAll();
        all.setVisible(rows.stream().anyMatch(row -> row.readAt() == null));
        if (rows.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.BELL_O, t("notices.none"), t("notices.noneHint")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("notices");
        rows.stream().limit(shown).forEach(row -> items.add(item(row)));
        list.add(items);
        if (rows.size() > shown)
            list.add(new Button(t("notices.more"), e -> {
                shown += STEP;
                show();
            }));
    }

    private ListItem item(NoticeRow row) {
        boolean numbered = things.of(row.kind()).numbered();
        String title = NoticeWords.title(row, Texts.locale());
        Div thing = new Div(things.link(row.kind(), row.key(), numbered ? row.key() + " " + title : title));
        thing.addClassName("notice-thing");
        Paragraph said = new Paragraph(NoticeWords.sentence(row, Texts.locale()));
        Div words = new Div(thing, said);
        if (NoticeWords.quotes(row)) {
            Div quote = new Div(row.detail());
            quote.addClassName("notice-quote");
            words.add(quote);
        }
        Span why = new Span(Formats.dateTime(row.at()) + " · " + NoticeWords.why(row, Texts.locale()));
        why.addClassName("notice-why");
        words.add(why);
        ListItem item = new ListItem(words);
        if (row.readAt() == null) item.add(reading(row));
        item.setClassName("notice-unread", row.readAt() == null);
        return item;
    }

    private Button reading(NoticeRow row) {
        Button read = new Button(VaadinIcon.CHECK.create(), e -> {
            notices.read(row.id());
            show();
        });
        read.addThemeVariants(ButtonVariant.TERTIARY);
        read.setAriaLabel(t("notices.read", row.title()));
        read.setTooltipText(t("notices.markRead"));
        return read;
    }
}
