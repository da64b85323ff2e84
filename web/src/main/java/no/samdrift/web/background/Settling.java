package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.Incidents;

/** Closes solved cases that nobody reopened. One that cannot be closed is tried again later and holds up no other. */
@ApplicationScoped
class Settling implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(Settling.class.getName());
    private static final int AT_ONCE = 100;
    private static final Duration LATER = Duration.ofHours(1);

    private final Map<String, Instant> later = new ConcurrentHashMap<>();

    @Inject
    Incidents incidents;

    @Inject
    IncidentRegister register;

    @Inject
    Time time;

    @Override
    public String name() {
        return "settling";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        later.values().removeIf(until -> !until.isAfter(time.now()));
        List<String> settled = register.settled(null, AT_ONCE);
        while (!settled.isEmpty()) {
            settled.stream().filter(number -> !later.containsKey(number)).forEach(this::settle);
            settled = settled.size() < AT_ONCE ? List.of() : register.settled(settled.getLast(), AT_ONCE);
        }
    }

    private void settle(String number) {
        try {
            incidents.settle(number);
        } catch (RuntimeException e) {
            later.put(number, time.now().plus(LATER));
            LOG.log(Level.WARNING, e, () -> number + " could not be closed; it is tried again later");
        }
    }
}
