package no.samdrift.servicedesk.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Leases;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Brings in the incident event log of another system, incident by incident; see the package for what comes of it. */
@ApplicationScoped
public class EventLogImport {
    /** The profile's name, and what stands as source at all that was registered on the way. */
    public static final String SOURCE = "incident-event-log";

    private static final Logger LOG = Logger.getLogger(EventLogImport.class.getName());

    @Inject
    Replay replay;

    @Inject
    Registrar registrar;

    @Inject
    Previews previews;

    @Inject
    ImportRecord record;

    @Inject
    CurrentCaller current;

    private static final String LEASE = "event log import";

    @Inject
    Leases leases;

    @Inject
    Sql sql;

    @Inject
    Time time;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** How far it is: incidents done of all. */
    public record Progress(int done, int total, int created, int unchanged, int rejected) {}

    /** {@code incidents} and {@code events} are what could be read; {@code rejected} is by line. */
    public record Result(
            int incidents, int events, int created, int unchanged, List<Rejected> rejected, boolean cancelled) {}

    /** What the file would bring, without bringing it. */
    public EventLogPreview preview(InputStream file) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        return previews.of(EventLog.read(file, time.now()), registrar.known(), taken());
    }

    public Result run(InputStream file) {
        return run(file, progress -> {}, () -> false);
    }

    /** {@code cancelled} is asked between incidents: what is in by then stays. One import at a time. */
    public Result run(InputStream file, Consumer<Progress> progress, BooleanSupplier cancelled) {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        if (!busy.compareAndSet(false, true)) throw new RuleBroken("importRunning");
        try {
            if (!leases.hold(LEASE)) throw new RuleBroken("importRunning"); // on another node
            EventLog log = EventLog.read(file, time.now());
            Result result = new Run(log, progress, cancelled).result();
            record.keep(result);
            return result;
        } finally {
            leases.giveUp(LEASE);
            busy.set(false);
        }
    }

    private Set<String> taken() {
        return new HashSet<>(sql.list(
                String.class, "select source_key from servicedesk_incident where source_key is not null", Map.of()));
    }

    private final class Run {
        private final EventLog log;
        private final Consumer<Progress> progress;
        private final BooleanSupplier cancelled;
        private final Set<String> taken = taken();
        private final List<Rejected> rejected;
        private Known known = registrar.known();
        private int created;
        private int unchanged;

        Run(EventLog log, Consumer<Progress> progress, BooleanSupplier cancelled) {
            this.log = log;
            this.progress = progress;
            this.cancelled = cancelled;
            this.rejected = new ArrayList<>(log.rejected());
        }

        Result result() {
            int total = log.histories().size();
            int done = 0;
            boolean stopped = false;
            for (History history : log.histories()) {
                stopped = cancelled.getAsBoolean();
                if (stopped) break;
                leases.hold(LEASE);
                take(history);
                progress.accept(new Progress(++done, total, created, unchanged, rejected.size()));
            }
            rejected.sort(Comparator.comparingLong(Rejected::line));
            return new Result(total, log.events(), created, unchanged, List.copyOf(rejected), stopped);
        }

        private void take(History history) {
            if (taken.contains(history.number())) {
                unchanged++;
                return;
            }
            try {
                replay(history);
                created++;
            } catch (RuntimeException e) {
                if (taken().contains(history.number())) unchanged++;
                else history.events().forEach(event -> rejected.add(rejected(event.line(), e)));
            }
        }

        /** What fails for no fault of its own is tried once more. */
        private void replay(History history) {
            try {
                replay.replay(history, known);
            } catch (RuntimeException e) {
                known = registrar.known(); // what was registered for it is undone with it
                if (isItsFault(e) || taken().contains(history.number())) throw e;
                LOG.log(Level.INFO, "Incident " + history.number() + " of the log is tried once more", e);
                try {
                    replay.replay(history, known);
                } catch (RuntimeException again) {
                    known = registrar.known();
                    throw again;
                }
            }
        }

        private static boolean isItsFault(RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause())
                if (cause instanceof Refusal || cause instanceof ConstraintViolationException) return true;
            return false;
        }

        private static Rejected rejected(long line, RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal)
                    return new Rejected(line, refusal.code(), List.of(refusal.arguments()));
                if (cause instanceof ConstraintViolationException) return new Rejected(line, "badHistory", List.of());
            }
            LOG.log(Level.WARNING, "An incident of the log could not be replayed, line " + line, failure);
            return new Rejected(line, "importFailed", List.of());
        }
    }
}
