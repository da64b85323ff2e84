package no.samdrift.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.change.Change;

/** Keeps screens fresh while they are shown, at most once a second each. */
@ApplicationScoped
public class LiveViews {
    private static final long AT_MOST_EVERY_MS = 1000;

    @Inject
    private LiveChanges changes;

    @Inject
    private CurrentCaller current;

    @Resource
    private ManagedScheduledExecutorService executor;

    /** From the moment the view is shown until it is left: {@code refresh} runs in its UI, as its user. */
    public void follow(Component view, Set<String> kinds, Predicate<Change> concerns, Runnable refresh) {
        Registration[] following = new Registration[1];
        view.addAttachListener(e -> following[0] = subscribe(e.getUI(), kinds, concerns, refresh));
        view.addDetachListener(e -> {
            if (following[0] != null) following[0].remove();
        });
    }

    private Registration subscribe(UI ui, Set<String> kinds, Predicate<Change> concerns, Runnable refresh) {
        AtomicBoolean waiting = new AtomicBoolean();
        long[] last = {0};
        return changes.subscribe(kinds, change -> {
            if (!concerns.test(change) || !waiting.compareAndSet(false, true)) return;
            long wait = Math.max(50, last[0] + AT_MOST_EVERY_MS - System.currentTimeMillis());
            executor.schedule(
                    () -> {
                        waiting.set(false);
                        last[0] = System.currentTimeMillis();
                        current.set(null); // never as the house: the session says who looks
                        if (ui.isAttached()) ui.access(refresh::run);
                    },
                    wait,
                    TimeUnit.MILLISECONDS);
        });
    }
}
