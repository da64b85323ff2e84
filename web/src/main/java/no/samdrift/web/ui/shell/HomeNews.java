package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.NoticeWords;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Things;

/** What others have done since one was here: the newest that one was told and has not read. */
@ApplicationScoped
class HomeNews {
    private static final int SHOWN = 6;

    @Inject
    Notices notices;

    @Inject
    Things things;

    /** Null where there is nothing new. */
    Component of(Caller caller) {
        List<NoticeRow> rows = notices.slice(true, 0, SHOWN + 1);
        if (rows.isEmpty()) return null;
        UnorderedList list = new UnorderedList();
        list.addClassName("news-list");
        rows.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        Block block = new Block(t("home.since"), list);
        if (rows.size() > SHOWN) block.add(new Anchor(ShellScreens.NOTICES.path(), t("home.allNews")));
        return block;
    }

    private ListItem item(NoticeRow row) {
        boolean numbered = things.of(row.kind()).numbered();
        String title = NoticeWords.title(row, Texts.locale());
        Component thing = things.link(row.kind(), row.key(), numbered ? row.key() + " " + title : title);
        Div said = new Div(NoticeWords.sentence(row, Texts.locale()));
        Span when = new Span(Formats.dateTime(row.at()));
        when.addClassName("remark");
        return new ListItem(thing, said, when);
    }
}
