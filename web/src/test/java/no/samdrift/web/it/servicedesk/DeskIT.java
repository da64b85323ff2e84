package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** When a case is work, where a change of it is told, whose team it goes to, and who hears its alarms. */
class DeskIT {
    private final Product product = Product.shared();
    private final Api agent = product.as("agent");

    private String log(Api reporter, String title) {
        Answer answer = reporter.post("/incidents", Api.incident(title, "5041"));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().get("number").asString();
    }

    private void go(String number, Map<String, Object> transition) {
        Answer answer = agent.post("/incidents/" + number + "/transitions", transition);
        assertEquals(201, answer.status(), answer::toString);
    }

    private Object one(String column, String from) throws Exception {
        return product.rows("select " + column + " as found from " + from)
                .getFirst()
                .get("found");
    }

    /** servicedesk.work R1 */
    @Test
    void aCaseIsAWorkItemUntilItHasEnded() throws Exception {
        String number = log(agent, "Er dette arbeid");
        String item = "servicedesk_work_item where number = '" + number + "'";
        assertEquals("NEW", one("status", item));
        go(number, Map.of("to", "RESOLVED", "solution", "Startet om."));
        assertEquals("RESOLVED", one("status", item));
        go(number, Map.of("to", "CLOSED"));
        assertEquals(0L, one("count(*)", item));
        go(number, Map.of("to", "IN_PROGRESS"));
        assertEquals("IN_PROGRESS", one("status", item));
        go(number, Map.of("to", "CANCELLED"));
        assertEquals(0L, one("count(*)", item));
    }

    /** servicedesk.work R3 */
    @Test
    void aChangeIsToldOnceInTimelineAuditAndFeed() throws Exception {
        String number = log(agent, "Fortalt én gang");
        Object id = one("id", "servicedesk_incident where number = '" + number + "'");
        var states = List.of("IN_PROGRESS", "WAITING_CHANGE", "WAITING_PROBLEM").iterator();
        for (String told : List.of(
                "servicedesk_entry where case_id = " + id,
                "kernel_audit where subject_type = 'incident' and subject_key = '" + id + "'",
                "kernel_change where kind = 'incident' and subject_id = " + id)) {
            long before = (Long) one("count(*)", told);
            go(number, Map.of("to", states.next()));
            assertEquals(before + 1, one("count(*)", told), told);
        }
    }

    private Answer give(String number, String team, String person) throws Exception {
        Map<String, Object> to = new HashMap<>();
        to.put("teamId", team == null ? null : one("id", "servicedesk_team where name = '" + team + "'"));
        to.put("assigneeId", person == null ? null : one("id", "cooperation_person where name = '" + person + "'"));
        return agent.put("/incidents/" + number + "/assignment", to, "If-Match", "*");
    }

    /** servicedesk.work R4 */
    @Test
    void givenToAPersonAloneACaseStaysWithItsTeamOrGoesToTheirs() throws Exception {
        String number = log(agent, "Hvem har den");
        Answer toOneOfNone = give(number, null, "Ingrid Aune");
        assertEquals("Brukerservice", toOneOfNone.json().get("team").asString());
        Answer toOneOfAnother = give(number, null, "Tore Leira");
        assertEquals("Nett og servere", toOneOfAnother.json().get("team").asString());
        assertEquals("Tore Leira", toOneOfAnother.json().get("assignee").asString());
        assertEquals(
                "Nett og servere",
                give(number, null, "Oddvar Tiller").json().get("team").asString(),
                "one of theirs");
        assertEquals(200, give(number, "Fagsystemer", null).status());
        assertEquals(List.of("teamId"), give(number, null, "Oddvar Tiller").violated(), "which of their two");
    }

    /** servicedesk.work R4 */
    @Test
    void aClosedTeamKeepsWhatItHasAndIsGivenNothingNew() throws Exception {
        Api admin = product.as("admin");
        Answer team = admin.post("/teams", Map.of("name", "Legges ned", "firstLine", false));
        String kept = log(agent, "Ble igjen");
        assertEquals(200, give(kept, "Legges ned", null).status());
        admin.put(
                "/teams/" + team.json().get("id").asString(),
                Map.of("name", "Legges ned", "firstLine", false, "active", false),
                "If-Match",
                "*");
        assertEquals(200, give(kept, "Legges ned", "Ingrid Aune").status());
        assertEquals(
                List.of("teamId"),
                give(log(agent, "Kom for sent"), "Legges ned", null).violated());
    }

    private static Set<String> kinds(Api reader, String number) {
        Set<String> kinds = new TreeSet<>();
        reader.get("/incidents/" + number + "/entries")
                .json()
                .get("items")
                .forEach(entry -> kinds.add(entry.get("kind").asString()));
        return kinds;
    }

    /** servicedesk.work R6 */
    @Test
    void anAlarmIsHeardByTheOperationAlone() throws Exception {
        Api user = product.as("snasa.bruker");
        String number = log(user, "Klokka går");
        go(number, Map.of("to", "IN_PROGRESS"));
        try (var database = product.database();
                var sql = database.createStatement()) {
            sql.execute("update servicedesk_clock set started_at = started_at - interval 60 day,"
                    + " next_alarm_at = utc_timestamp(3) where metric = 'RESOLUTION' and case_id ="
                    + " (select id from servicedesk_incident where number = '" + number + "')");
        }
        long end = System.nanoTime() + 60_000_000_000L;
        while (!kinds(agent, number).contains("ALARM") && System.nanoTime() < end) Thread.onSpinWait();
        assertTrue(kinds(agent, number).contains("ALARM"));
        assertEquals(Set.of("CHANGE"), kinds(user, number));
    }
}
