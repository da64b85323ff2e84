package no.samdrift.web.ui.part;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Where work runs that is longer than a request: views get no resources of the server by themselves. */
@ApplicationScoped
public class LongWork {
    @Resource
    private ManagedExecutorService executor;

    public ManagedExecutorService executor() {
        return executor;
    }
}
