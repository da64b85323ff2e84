package no.samdrift.web.background;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Leases;
import no.samdrift.kernel.outbox.OutboxDelivery;

/** Carries out the outbox. */
@ApplicationScoped
class Delivery implements BackgroundWork {
    /** Each has a connection to the mail server; Exchange Online takes no more from one sender. */
    private static final int CARRIERS = 3;

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private CurrentCaller current;

    @Inject
    private Leases leases;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService carriers;

    @PostConstruct
    void open() {
        carriers = Executors.newFixedThreadPool(CARRIERS, threads);
    }

    @PreDestroy
    void close() {
        carriers.shutdown();
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /** Much takes longer than a lease lasts, so it is renewed in between. */
    @Override
    public void run() {
        Caller house = current.get();
        while (leases.hold(name()) && delivery.deliver(work -> carriers.execute(() -> current.as(house, work))) > 0) {}
    }
}
