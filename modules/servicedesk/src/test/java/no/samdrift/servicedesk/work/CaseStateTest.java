package no.samdrift.servicedesk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.problem.ProblemStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStateTest {
    @ParameterizedTest(name = "R3: from {0} to {1} the clock is told {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NEW, IN_PROGRESS, -",
                "IN_PROGRESS, WAITING_USER, PAUSE",
                "WAITING_USER, IN_PROGRESS, RESUME",
                "WAITING_USER, WAITING_VENDOR, RESUME",
                "IN_PROGRESS, WAITING_VENDOR, -",
                "WAITING_VENDOR, WAITING_CHANGE, -",
                "IN_PROGRESS, RESOLVED, STOP",
                "WAITING_USER, RESOLVED, STOP",
                "RESOLVED, CLOSED, -",
                "RESOLVED, IN_PROGRESS, REOPEN",
                "CLOSED, IN_PROGRESS, REOPEN",
                "NEW, CANCELLED, CANCEL",
                "WAITING_USER, CANCELLED, CANCEL",
            })
    void whatTheClockIsTold(IncidentStatus from, IncidentStatus to, ClockEventKind told) {
        assertEquals(Optional.ofNullable(told), from.clockGoing(to));
    }

    @Test
    void everyStateThatIsOpenMayBeLeftAndWhatIsCancelledMayNot() {
        Stream.of(IncidentStatus.values())
                .filter(CaseState::isOpen)
                .forEach(state -> assertTrue(state.next().contains(IncidentStatus.RESOLVED), state.name()));
        Stream.of(ProblemStatus.values())
                .filter(CaseState::isOpen)
                .forEach(state -> assertTrue(state.next().contains(ProblemStatus.RESOLVED), state.name()));
        assertTrue(IncidentStatus.CANCELLED.next().isEmpty());
        assertTrue(ProblemStatus.CANCELLED.next().isEmpty());
    }
}
