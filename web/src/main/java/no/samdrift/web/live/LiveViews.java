package no.samdrift.web.live;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import no.samdrift.kernel.change.Change;

/**
 * Keeps screens fresh while they are shown. The page asks every few seconds by an ordinary short request whether what it
 * follows changed, and only then lets the screen ask, in a request of its own user: nothing is drawn on a thread of the
 * house, and no request is ever kept waiting.
 */
@ApplicationScoped
public class LiveViews {
    @Inject
    private Followers followers;

    /** From the moment the view is shown until it is left; to be called before the view reads what it shows. */
    public void follow(Component view, Set<String> kinds, Predicate<Change> concerns, Runnable refresh) {
        long begun = followers.told();
        view.getElement().addEventListener("samdrift-changed", e -> refresh.run());
        view.addAttachListener(attached -> {
            String key = followers.add(kinds, concerns);
            if (followers.told() != begun) followers.nudge(key); // between the reading and now
            view.getElement().executeJs("window.samdriftFollow(this, $0)", key);
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                followers.forget(key);
            });
        });
    }
}
