package no.samdrift.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samdrift.kernel.refusal.NotSignedIn;

/** Who asks on this thread: set for the length of a request or a job, else asked of the sources. */
@ApplicationScoped
public class CurrentCaller {
    private static final ThreadLocal<Caller> HERE = new ThreadLocal<>();

    @Inject
    Instance<CallerSource> sources;

    public Caller get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    public Optional<Caller> find() {
        Caller here = HERE.get();
        if (here != null) return Optional.of(here);
        for (CallerSource source : sources) {
            var caller = source.caller();
            if (caller.isPresent()) return caller;
        }
        return Optional.empty();
    }

    /** Does the work as this caller, and gives the thread back as it was. */
    public <T> T as(Caller caller, Callable<T> work) {
        Caller before = HERE.get();
        HERE.set(caller);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            set(before);
        }
    }

    public void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    /** For request filters, which cannot wrap their work; null clears. */
    public void set(Caller caller) {
        if (caller == null) HERE.remove();
        else HERE.set(caller);
    }
}
