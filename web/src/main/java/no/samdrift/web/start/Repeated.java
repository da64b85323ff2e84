package no.samdrift.web.start;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Leases;
import no.samdrift.web.background.BackgroundWork;

/** One turn of a background work: with its lease, as the house, and never the end of the turns to come. */
final class Repeated implements Runnable {
    private static final Logger LOG = Logger.getLogger(Repeated.class.getName());
    /** The same trouble is told so often, not at every turn: the log must hold more than the last hour. */
    private static final Duration TOLD_AGAIN = Duration.ofMinutes(1);

    private final BackgroundWork work;
    private final Leases leases;
    private final CurrentCaller current;
    private Instant told = Instant.EPOCH;

    Repeated(BackgroundWork work, Leases leases, CurrentCaller current) {
        this.work = work;
        this.leases = leases;
        this.current = current;
    }

    @Override
    public void run() {
        try {
            if (work.onEveryNode() || leases.hold(work.name())) current.as(Caller.house(work.name()), work::run);
            told = Instant.EPOCH;
        } catch (RuntimeException e) {
            if (told.plus(TOLD_AGAIN).isAfter(Instant.now())) return;
            told = Instant.now();
            LOG.log(Level.WARNING, work.name() + " failed; it is tried again", e);
        }
    }
}
