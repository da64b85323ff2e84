package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.web.ui.part.Block;

/** On the page of what news is told of: be told too, or no longer. */
@ApplicationScoped
public class FollowBlock {
    @Inject
    private Follows follows;

    public Block of(String kind, long id) {
        Span lead = new Span();
        lead.addClassName("none");
        Button button = new Button(VaadinIcon.BELL_O.create());
        show(button, lead, follows.follows(kind, id));
        button.addClickListener(e -> {
            boolean now = !follows.follows(kind, id);
            if (now) follows.follow(kind, id);
            else follows.unfollow(kind, id);
            show(button, lead, now);
        });
        Block block = new Block(t("follow.title"), lead).actions(button);
        block.addClassName("panel");
        return block;
    }

    private static void show(Button button, Span lead, boolean follows) {
        button.setText(t(follows ? "follow.stop" : "follow.start"));
        lead.setText(t(follows ? "follow.followed" : "follow.lead"));
    }
}
