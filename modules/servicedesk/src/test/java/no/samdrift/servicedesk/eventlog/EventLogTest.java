package no.samdrift.servicedesk.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentStatus;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void readsWhatTheRowSaysAndLeavesTheUnknownEmpty() {
        EventLog log = read(file(row(Map.of("location", "?", "caller_id", "Caller  7"))));
        LogEvent event = log.histories().getFirst().first();
        assertEquals(IncidentStatus.NEW, event.status());
        assertEquals(Instant.parse("2016-02-29T01:16:00Z"), event.openedAt());
        assertEquals(Impact.MEDIUM, event.impact());
        assertEquals(Priority.MEDIUM, event.priority());
        assertEquals("Caller 7", event.caller());
        assertNull(event.location());
        assertEquals(List.of(), log.rejected());
    }

    /** R2 */
    @Test
    void rowsInAnyOrderHappenByTimeThenModificationThenLine() {
        String late = row(Map.of("sys_updated_at", "01-03-2016 10:00", "incident_state", "Resolved"));
        String second = row(Map.of("sys_mod_count", "2", "incident_state", "Active"));
        String first = row(Map.of("sys_mod_count", "1"));
        String after = row(Map.of("sys_mod_count", "2", "incident_state", "Awaiting User Info"));
        History history = read(file(late, second, first, after)).histories().getFirst();
        assertEquals(
                List.of(
                        IncidentStatus.NEW,
                        IncidentStatus.IN_PROGRESS,
                        IncidentStatus.WAITING_USER,
                        IncidentStatus.RESOLVED),
                history.events().stream().map(LogEvent::status).toList());
    }

    @Test
    void openingIsNeverAfterTheFirstChange() {
        History history = read(file(row(Map.of("sys_updated_at", "28-02-2016 23:00"))))
                .histories()
                .getFirst();
        assertEquals(Instant.parse("2016-02-28T23:00:00Z"), history.openedAt());
    }

    /** R3 */
    @Test
    void aBrokenRowCostsNoOtherRow() {
        EventLog log = read(file(
                row(Map.of()),
                row(Map.of("incident_state", "Banana")),
                row(Map.of("sys_updated_at", "31-02-2016 10:00")),
                row(Map.of("sys_updated_at", "01-01-2030 10:00")),
                row(Map.of("number", "?")),
                row(Map.of("impact", "9 - Odd")),
                row(Map.of("made_sla", "perhaps")),
                row(Map.of("caller_id", "x".repeat(101))),
                row(Map.of("caller_id", "a\u0007b")),
                row(Map.of()) + ",more",
                row(Map.of("caller_id", "a\0b")),
                row(Map.of("caller_id", "\"open")),
                row(Map.of("number", "INC2"))));
        assertEquals(
                List.of(
                        "3 unknownState",
                        "4 badLogTime",
                        "5 badLogTime",
                        "6 missingNumber",
                        "7 badLogValue",
                        "8 badLogValue",
                        "9 fieldTooLong",
                        "10 notPlainText",
                        "11 columnCount",
                        "12 nul",
                        "13 unbalancedQuote"),
                log.rejected().stream().map(r -> r.line() + " " + r.code()).toList());
        assertEquals(2, log.events());
        assertEquals(
                List.of("INC1", "INC2"),
                log.histories().stream().map(History::number).toList());
    }

    @Test
    void marksSemicolonsAndWindowsLinesAreNoHindrance() {
        String file = "\uFEFF" + file(row(Map.of())).replace(',', ';').replace("\n", "\r\n");
        assertEquals(1, read(file).events());
    }

    @Test
    void aFileOfAnotherKindIsRefusedWhole() {
        var refusal = assertThrows(RuleBroken.class, () -> read("a,b\n1,2\n"));
        assertEquals("missingColumns", refusal.code());
        assertThrows(RuleBroken.class, () -> read("number,incident_state\n"));
        assertThrows(InvalidInput.class, () -> read(""));
    }

    /** R8 */
    @Test
    void whatIsNotKnownOfImpactAndUrgencyIsMedium() {
        LogEvent event = read(file(row(Map.of("impact", "?", "urgency", "?"))))
                .histories()
                .getFirst()
                .first();
        assertEquals(Impact.MEDIUM, event.impact());
        assertEquals(Urgency.MEDIUM, event.urgency());
    }

    /** R8 */
    @Test
    void everyStateOfTheLogHasItsPlaceHere() {
        Map<String, IncidentStatus> places = Map.of(
                "New", IncidentStatus.NEW,
                "Active", IncidentStatus.IN_PROGRESS,
                "Awaiting User Info", IncidentStatus.WAITING_USER,
                "Awaiting Evidence", IncidentStatus.WAITING_USER,
                "Awaiting Problem", IncidentStatus.WAITING_PROBLEM,
                "Awaiting Vendor", IncidentStatus.WAITING_VENDOR,
                "Resolved", IncidentStatus.RESOLVED,
                "Closed", IncidentStatus.CLOSED);
        places.forEach((state, status) -> assertEquals(
                status,
                read(file(row(Map.of("incident_state", state))))
                        .histories()
                        .getFirst()
                        .first()
                        .status()));
    }

    private static EventLog read(String file) {
        return EventLog.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private static String file(String... rows) {
        return String.join(",", LogColumns.NEEDED) + "\n" + String.join("\n", rows) + "\n";
    }

    private static String row(Map<String, String> other) {
        Map<String, String> values = new LinkedHashMap<>();
        LogColumns.NEEDED.forEach(column -> values.put(column, "?"));
        values.put("number", "INC1");
        values.put("incident_state", "New");
        values.put("sys_mod_count", "0");
        values.put("opened_at", "29-02-2016 01:16");
        values.put("sys_updated_at", "29-02-2016 01:23");
        values.put("impact", "2 - Medium");
        values.put("urgency", "2 - Medium");
        values.put("priority", "3 - Moderate");
        values.putAll(other);
        return String.join(",", new ArrayList<>(values.values()));
    }
}
