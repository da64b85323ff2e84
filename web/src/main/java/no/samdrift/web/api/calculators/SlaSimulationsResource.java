package no.samdrift.web.api.calculators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.clock.Clock;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.clock.ClockReading;
import no.samdrift.kernel.clock.ClockState;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.kernel.workingtime.WorkingTime;

@Path("/sla-simulations")
@RequestScoped
public class SlaSimulationsResource {
    /** A clock and what happens to it. */
    public record SlaSimulation(
            ServiceHours workingTime, Duration target, Instant startedAt, List<ClockEvent> events, Instant asOf) {}

    /** How the clock stands. */
    public record SlaReading(
            ClockState state, Duration consumed, Duration remaining, Instant dueAt, Instant breachedAt) {}

    @POST
    public SlaReading simulate(SlaSimulation s) {
        InvalidInput.require(s.workingTime() != null, "workingTime", "required");
        List<ClockEvent> events = s.events() == null ? List.of() : s.events();
        ClockReading reading = Clock.read(workingTime(s.workingTime()), s.startedAt(), s.target(), events, s.asOf());
        return new SlaReading(
                reading.state(), reading.consumed(), reading.remaining(), reading.dueAt(), reading.breachedAt());
    }

    private static WorkingTime workingTime(ServiceHours hours) {
        try {
            return hours.toWorkingTime();
        } catch (InvalidInput e) {
            throw e.under("workingTime");
        }
    }
}
