package no.samdrift.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.HouseOpened;
import no.samdrift.kernel.data.Leases;
import no.samdrift.web.background.BackgroundWork;

/** Puts the first data in and starts the work that goes on by itself. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Instance<BackgroundWork> work;

    @Inject
    private CurrentCaller current;

    @Inject
    private Event<HouseOpened> opened;

    @Inject
    private Leases leases;

    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean prepared;

    @PostConstruct
    void begin() {
        running.add(executor.submit(() -> {
            try {
                opened.fire(new HouseOpened());
                prepared = true;
                for (BackgroundWork each : work) schedule(each);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "The first data could not be put in", e);
            }
        }));
    }

    private void schedule(BackgroundWork each) {
        Repeated repeated = new Repeated(each, leases, current);
        long pause = each.pause().toMillis();
        running.add(executor.scheduleWithFixedDelay(repeated, pause, pause, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void end() {
        running.forEach(each -> each.cancel(false));
        leases.giveUp();
    }

    /** Whether the first data is in. */
    public boolean prepared() {
        return prepared;
    }
}
