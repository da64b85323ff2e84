package no.samdrift.web.ui.cooperation.waiting;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;

/** Where it is seen what waits for oneself. */
@ApplicationScoped
public class WaitingScreens {
    @Produces
    static final Screen WAITING =
            Screen.forAll(WaitingView.class, "waiting", VaadinIcon.TASKS, "menu.section.home", 5, caller -> true);

    @Produces
    public static final Thing APPROVAL = new Thing("approval", ApprovalView.class, WAITING, caller -> true, false);

    @Produces
    public static final Thing TASK = new Thing("task", TaskView.class, WAITING, caller -> true, false);
}
