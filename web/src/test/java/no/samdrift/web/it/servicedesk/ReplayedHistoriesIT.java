package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Small logs of another system, each with a history or two, and what becomes of them. */
class ReplayedHistoriesIT {
    private static final String NEW = "New";
    private static final String ACTIVE = "Active";

    private final Product product = Product.shared();
    private final Api manager = product.as("driftsleder");

    /** A row of the log at so many minutes past ten on 3 March 2014, as the columns given say otherwise. */
    private static Map<String, String> row(String number, int minute, String state, String... otherwise) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : List.of("caller_id", "opened_by", "sys_updated_by", "location", "assigned_to"))
            row.put(column, "?");
        row.put("number", number);
        row.put("incident_state", state);
        row.put("sys_mod_count", String.valueOf(minute));
        row.put("made_sla", "TRUE");
        row.put("opened_at", "03-03-2014 10:00");
        row.put("sys_updated_at", "03-03-2014 10:%02d".formatted(minute));
        row.put("category", "Category 9000");
        row.put("impact", "2 - Medium");
        row.put("urgency", "2 - Medium");
        row.put("priority", "3 - Moderate");
        row.put("assignment_group", "Group 9000");
        row.put("reassignment_count", "?");
        for (int i = 0; i < otherwise.length; i += 2) row.put(otherwise[i], otherwise[i + 1]);
        return row;
    }

    /** What came of the file: incidents created and left unchanged, and rows rejected. */
    @SafeVarargs
    private List<Integer> read(Map<String, String>... rows) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", rows[0].keySet())));
        for (Map<String, String> row : rows) lines.add(String.join(",", row.values()));
        JsonNode told = manager.send("POST", "/imports/incident-event-log", String.join("\n", lines), "text/csv")
                .json();
        return List.of(
                told.get("created").asInt(),
                told.get("unchanged").asInt(),
                told.get("rejected").size());
    }

    private JsonNode incident(String source) throws Exception {
        return manager.get("/incidents/"
                        + product.rows("select number from servicedesk_incident where source_key = '" + source + "'")
                                .getFirst()
                                .get("number"))
                .json();
    }

    private long count(String sql) throws Exception {
        return (Long)
                product.rows("select count(*) as n from " + sql).getFirst().get("n");
    }

    /** servicedesk.eventlog R1, R3 */
    @Test
    void aHistoryThatCannotBeReplayedLeavesNothingAndCostsNoOther() throws Exception {
        assertEquals(List.of(1, 0, 0), read(row("INC-RA", 0, NEW, "category", "Category 9001")));
        var closed = Map.of(
                "code",
                "X9001",
                "name",
                Map.of("nb", "Nedlagt", "nn", "Nedlagd", "en", "Closed"),
                "orderable",
                false,
                "active",
                false);
        assertEquals(
                200,
                product.as("admin")
                        .put("/services/X9001", closed, "If-Match", "*")
                        .status());
        String[] moved = {"category", "Category 9001", "assignment_group", "Group 9001"};
        assertEquals(
                List.of(1, 0, 2),
                read(
                        row("INC-RB", 0, NEW, "assignment_group", "Group 9001"),
                        row("INC-RB", 1, ACTIVE, moved),
                        row("INC-RC", 0, NEW)));
        assertEquals(0, count("servicedesk_incident where source_key = 'INC-RB'"));
        assertEquals(0, count("servicedesk_team where name = 'Group 9001'"), "what it registered went with it");
        assertEquals(1, count("servicedesk_incident where source_key = 'INC-RC'"));
    }

    /** servicedesk.eventlog R4 */
    @Test
    void aHistoryThatIsKnownIsLeftAloneThoughItHasGoneOn() throws Exception {
        var first = row("INC-RD", 0, NEW);
        assertEquals(List.of(1, 0, 0), read(first));
        JsonNode before = incident("INC-RD");
        assertEquals(List.of(0, 1, 0), read(first, row("INC-RD", 1, ACTIVE)));
        assertEquals("NEW", incident("INC-RD").get("status").asString());
        assertEquals(before.get("version"), incident("INC-RD").get("version"));
    }

    /** servicedesk.eventlog R5, R6 */
    @Test
    void peopleAndPlacesAreRegisteredOnceForEachPlaceTheyCallFrom() throws Exception {
        String[] here = {"caller_id", "Caller 9000", "location", "Location 9001"};
        String[] there = {"caller_id", "Caller 9000", "location", "Location 9002"};
        assertEquals(
                List.of(3, 0, 0),
                read(row("INC-RE", 0, NEW, here), row("INC-RF", 0, NEW, here), row("INC-RG", 0, NEW, there)));
        String callers = "cooperation_person p join cooperation_unit u on u.id = p.unit_id"
                + " where p.name = 'Caller 9000' and p.source = 'incident-event-log' and u.source = p.source";
        assertEquals(2, count(callers));
        assertEquals(0, count("cooperation_account where person_id in (select p.id from " + callers + ")"));
        assertEquals("5037", incident("INC-RE").get("memberNo").asString(), "at place 9001 modulo 5 from 5006 on");
        assertEquals(List.of(1, 0, 0), read(row("INC-RH", 0, NEW)));
        assertEquals("5006", incident("INC-RH").get("memberNo").asString(), "the first where nobody knows");
    }

    private String respondedAt(String source) throws Exception {
        for (JsonNode clock : incident(source).get("clocks"))
            if (clock.get("metric").asString().equals("RESPONSE"))
                return clock.get("stoppedAt").asString();
        throw new AssertionError(incident(source));
    }

    /** servicedesk.eventlog R7 */
    @Test
    void theFirstSignOfWorkIsTheResponse() throws Exception {
        read(
                row("INC-RI", 0, NEW),
                row("INC-RI", 5, NEW, "assigned_to", "Resolver 9000"),
                row("INC-RI", 9, ACTIVE, "assigned_to", "Resolver 9000"),
                row("INC-RJ", 0, NEW),
                row("INC-RJ", 7, ACTIVE),
                row("INC-RJ", 9, ACTIVE, "assigned_to", "Resolver 9000"));
        assertEquals("2014-03-03T10:05:00Z", respondedAt("INC-RI"));
        assertEquals("2014-03-03T10:07:00Z", respondedAt("INC-RJ"));
    }

    /** servicedesk.eventlog R8, R9 */
    @Test
    void theTeamOfTheFirstRowIsWhereItBeganAndTheLastRowJudges() throws Exception {
        read(
                row("INC-RK", 0, NEW),
                row("INC-RK", 1, ACTIVE),
                row("INC-RK", 2, NEW, "made_sla", "FALSE"),
                row("INC-RL", 0, NEW),
                row("INC-RL", 1, ACTIVE, "assignment_group", "Group 9002"),
                row("INC-RM", 0, NEW, "reassignment_count", "0"),
                row("INC-RM", 1, ACTIVE, "reassignment_count", "7"));
        JsonNode back = incident("INC-RK");
        assertEquals("Group 9000", back.get("team").asString());
        assertEquals(0, back.get("reassignmentCount").asInt());
        assertEquals("IN_PROGRESS", back.get("status").asString(), "not new again");
        assertTrue(back.get("sourceMadeSla").isBoolean()
                && !back.get("sourceMadeSla").asBoolean());
        assertEquals(1, incident("INC-RL").get("reassignmentCount").asInt());
        assertEquals(7, incident("INC-RM").get("reassignmentCount").asInt());
    }
}
