package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.notice.Follows;

/** In the head of a page: be told what happens to the thing, or no longer. */
@ApplicationScoped
public class FollowButton {
    @Inject
    private Follows follows;

    /** @param on the thing, as {@code agreement:123} */
    public Button of(String kind, long id, String on) {
        Button button = new Button();
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("follow");
        show(button, follows.follows(kind, id));
        button.addClickListener(e -> {
            boolean now = !follows.follows(kind, id);
            if (now) follows.follow(on);
            else follows.unfollow(on);
            show(button, now);
        });
        return button;
    }

    private static void show(Button button, boolean follows) {
        button.setIcon((follows ? VaadinIcon.BELL : VaadinIcon.BELL_O).create());
        button.setText(t(follows ? "follow.stop" : "follow.start"));
        button.setTooltipText(t(follows ? "follow.followed" : "follow.lead"));
    }
}
