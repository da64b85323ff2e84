package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Things;

/** How much one has not read, from every screen, as it comes. */
class NoticeBell extends Anchor {
    private static final int MOST = 99;

    private final Notices notices;
    private final Things things;
    private final Span number = new Span();
    private List<NoticeRow> unread = List.of();

    NoticeBell(Notices notices, Things things, LiveViews live, long person) {
        super(Screen.path(NoticesView.class), VaadinIcon.BELL_O.create());
        this.notices = notices;
        this.things = things;
        addClassName("bell");
        number.addClassName("bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(number);
        live.follow(this, Set.of("notice"), change -> change.subjectId() == person, this::count);
        count();
    }

    private void count() {
        unread = notices.slice(true, 0, MOST + 1);
        int n = unread.size();
        number.setText(n == 0 ? "" : n > MOST ? MOST + "+" : String.valueOf(n));
        setClassName("bell-some", n > 0);
        getElement().setAttribute("aria-label", n == 0 ? t("notices.title") : t("notices.unread", n));
    }

    /** Who looks at a thing has read what was told of it. */
    void at(String path) {
        unread.stream()
                .filter(notice -> things.of(notice.kind()).href(notice.key()).equals(path))
                .findFirst()
                .ifPresent(notice -> {
                    notices.readOf(notice.kind(), notice.key());
                    count();
                });
    }
}
