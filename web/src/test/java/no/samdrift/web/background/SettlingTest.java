package no.samdrift.web.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.Incidents;
import org.junit.jupiter.api.Test;

/** One case that cannot be closed holds up no other. */
class SettlingTest {
    private static final int CASES = 250;

    /** Cases by number, of which the first hundred cannot be closed. */
    private static final class Stubborn extends Incidents {
        private final TreeSet<String> open = new TreeSet<>(
                IntStream.range(0, CASES).mapToObj("INC-%06d"::formatted).toList());
        private final List<String> tried = new ArrayList<>();

        @Override
        public void settle(String number) {
            tried.add(number);
            if (number.compareTo("INC-000100") < 0) throw new IllegalStateException("cannot");
            open.remove(number);
        }
    }

    private static IncidentRegister listing(Stubborn incidents) {
        return new IncidentRegister() {
            @Override
            public List<String> settled(String after, int most) {
                return incidents.open.tailSet(after == null ? "" : after, false).stream()
                        .limit(most)
                        .toList();
            }
        };
    }

    @Test
    void whatCannotBeClosedIsTriedLaterAndTheRestIsClosed() {
        Stubborn incidents = new Stubborn();
        Settling settling = new Settling();
        settling.incidents = incidents;
        settling.register = listing(incidents);
        settling.time = new Time();
        settling.run();
        assertEquals(100, incidents.open.size(), "all that can be closed are");
        settling.run();
        assertEquals(CASES, incidents.tried.size(), "not again at once");
        settling.time.at(Instant.now().plusSeconds(2 * 3600), () -> {
            settling.run();
            return null;
        });
        assertEquals(CASES + 100, incidents.tried.size());
        assertTrue(incidents.tried.subList(CASES, CASES + 100).stream().allMatch(n -> n.compareTo("INC-000100") < 0));
    }
}
