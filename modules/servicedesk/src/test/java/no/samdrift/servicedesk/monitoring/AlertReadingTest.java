package no.samdrift.servicedesk.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

/** R2: bodies as the products send them, and such as nobody should. */
class AlertReadingTest {
    private static List<Alert> read(AlertMapping mapping, String body) {
        return read(mapping.shipped(), body);
    }

    private static List<Alert> read(Map<AlertField, String> pointers, String body) {
        return new AlertReading(pointers).read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(Map<AlertField, String> pointers, String body) {
        return assertThrows(RuleBroken.class, () -> read(pointers, body)).code();
    }

    @Test
    void alertmanagerSendsManyAtOnce() {
        List<Alert> alerts = read(AlertMapping.ALERTMANAGER, """
                {"version":"4","status":"firing","alerts":[
                 {"status":"firing","labels":{"alertname":"Down","instance":"db01:9100","job":"node","severity":"critical"},
                  "annotations":{"summary":"db01 er nede","description":"Ingen svar"},
                  "startsAt":"2026-11-30T01:00:00Z","endsAt":"0001-01-01T00:00:00Z","fingerprint":"f1"},
                 {"status":"resolved","labels":{"alertname":"Disk"},"annotations":{},"startsAt":"s","fingerprint":"f2"}]}""");
        assertEquals(
                new Alert(
                        "f1",
                        "2026-11-30T01:00:00Z",
                        Alert.State.FIRING,
                        "db01 er nede",
                        "Ingen svar",
                        "critical",
                        List.of("db01:9100", "node")),
                alerts.getFirst());
        assertEquals(new Alert("f2", "s", Alert.State.RESOLVED, "Disk", "", "", List.of()), alerts.getLast());
    }

    @Test
    void zabbixSendsOne() {
        String body =
                "{\"eventid\":\"9\",\"triggerid\":16077,\"status\":\"%s\",\"severity\":\"High\",\"host\":\"sw\",\"name\":\"Nede\"}";
        assertEquals(
                List.of(new Alert("16077", "9", Alert.State.FIRING, "Nede", "", "High", List.of("sw"))),
                read(AlertMapping.ZABBIX, body.formatted("PROBLEM")));
        assertEquals(
                Alert.State.UPDATED,
                read(AlertMapping.ZABBIX, body.formatted("update")).getFirst().state());
        assertEquals(
                Alert.State.RESOLVED,
                read(AlertMapping.ZABBIX, body.formatted("OK")).getFirst().state());
    }

    @Test
    void anOwnMappingFindsWhatItsPointersName() {
        Map<AlertField, String> own = Map.of(
                AlertField.ALERTS, "/data/checks",
                AlertField.KEY, "/id",
                AlertField.STATE, "/up",
                AlertField.FIRING, "false",
                AlertField.RESOLVED, "true",
                AlertField.TITLE, "/what/a~1b /id");
        List<Alert> alerts = read(own, """
                {"data":{"checks":[{"id":7,"up":false,"what":{"a/b":"Nettsiden er\\nnede\\u0000"}},{"id":8,"up":true,"what":null}]}}""");
        assertEquals("Nettsiden er nede", alerts.getFirst().title());
        assertEquals(Alert.State.FIRING, alerts.getFirst().state());
        assertEquals("8", alerts.getLast().title());
        assertEquals(Alert.State.RESOLVED, alerts.getLast().state());
    }

    @Test
    void whatDoesNotFitIsRefusedWhole() {
        Map<AlertField, String> shipped = AlertMapping.ALERTMANAGER.shipped();
        assertEquals("alertsNoJson", refused(shipped, "{\"alerts\":["));
        assertEquals("alertsNoJson", refused(shipped, ""));
        assertEquals("alertsNoJson", refused(shipped, "[".repeat(100_000)));
        assertEquals("alertsNotThere", refused(shipped, "{\"alerts\":{}}"));
        assertEquals("alertsNotThere", refused(AlertMapping.ZABBIX.shipped(), "3"));
        assertEquals("alertHasNoKey", refused(shipped, "{\"alerts\":[{\"status\":\"firing\"}]}"));
        assertEquals("alertStateUnknown", refused(shipped, "{\"alerts\":[{\"status\":\"?\",\"fingerprint\":\"f\"}]}"));
        String many =
                "{\"alerts\":[" + "{\"status\":\"firing\",\"fingerprint\":\"f\"},".repeat(AlertReading.MOST) + "{}]}";
        assertEquals("alertsTooMany", refused(shipped, many));
        assertTrue(read(shipped, "{\"alerts\":[]}").isEmpty());
    }

    @Test
    void whatIsLongIsCut() {
        Alert alert = read(
                        AlertMapping.ZABBIX,
                        "{\"eventid\":\"1\",\"status\":\"PROBLEM\",\"name\":\"" + "😀".repeat(300) + "\"}")
                .getFirst();
        assertTrue(alert.title().length() <= 200 && alert.title().endsWith("😀…"), alert::title);
    }

    @Test
    void aPointerBeginsWithASlash() {
        List<FieldLine> fields = List.of(new FieldLine(AlertField.KEY, "/id id"));
        assertEquals(
                "fields.KEY",
                assertThrows(RuleBroken.class, () -> AlertReading.check(fields)).field());
        AlertReading.check(List.of(new FieldLine(AlertField.FIRING, "down"), new FieldLine(AlertField.KEY, "/id")));
    }
}
