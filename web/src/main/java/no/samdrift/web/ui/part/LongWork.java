package no.samdrift.web.ui.servicedesk.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Where long imports run: views get no resources of the server by themselves. */
@ApplicationScoped
public class ImportWork {
    @Resource
    private ManagedExecutorService executor;

    ManagedExecutorService executor() {
        return executor;
    }
}
