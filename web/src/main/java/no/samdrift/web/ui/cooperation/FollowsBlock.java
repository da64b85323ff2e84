package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.samdrift.cooperation.notice.FollowRow;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.kernel.data.Page;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.Things;

/** What I follow, and no longer. */
@Dependent
class FollowsBlock {
    private static final int STEP = 50;

    @Inject
    private Follows follows;

    @Inject
    private Things things;

    private final Div shown = new Div();
    private int most = STEP;

    Block block() {
        show();
        return new Block(t("follows.title"), new Paragraph(t("follows.lead")), shown);
    }

    private void show() {
        shown.removeAll();
        Page<FollowRow> page = follows.find(null, most);
        LinkList list = new LinkList();
        page.items()
                .forEach(row -> list.link(
                        things.of(row.kind()).href(row.key()),
                        row.title(),
                        t("palette.kind." + row.kind()),
                        stopping(row)));
        shown.add(list.isEmpty() ? Block.none(t("follows.none")) : (Component) list);
        if (page.nextCursor() != null)
            shown.add(new Button(t("follows.more"), e -> {
                most += STEP;
                show();
            }));
    }

    private Button stopping(FollowRow row) {
        Button stop = new Button(t("follow.stop"), e -> {
            follows.unfollow(row.kind() + ":" + row.key());
            show();
        });
        stop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        stop.setAriaLabel(t("follows.stop", row.title()));
        return stop;
    }
}
