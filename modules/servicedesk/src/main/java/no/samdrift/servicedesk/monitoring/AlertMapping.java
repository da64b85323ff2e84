package no.samdrift.servicedesk.monitoring;

import java.util.Map;

/** How a source's bodies are read: by one that is shipped, or by what the source's fields say. */
public enum AlertMapping {
    /** The webhook of Prometheus Alertmanager, version 4. */
    ALERTMANAGER(Map.of(
            AlertField.ALERTS, "/alerts",
            AlertField.KEY, "/fingerprint",
            AlertField.EVENT, "/startsAt",
            AlertField.STATE, "/status",
            AlertField.FIRING, "firing",
            AlertField.RESOLVED, "resolved",
            AlertField.TITLE, "/annotations/summary /labels/alertname",
            AlertField.TEXT, "/annotations/description /annotations/message",
            AlertField.SEVERITY, "/labels/severity",
            AlertField.MACHINE, "/labels/system /labels/instance /labels/host /labels/job")),
    /** A webhook media type of Zabbix with the parameters that docs/decisions/37 names. */
    ZABBIX(Map.of(
            AlertField.KEY, "/triggerid /eventid",
            AlertField.EVENT, "/eventid",
            AlertField.STATE, "/status",
            AlertField.FIRING, "PROBLEM",
            AlertField.UPDATED, "UPDATE",
            AlertField.RESOLVED, "OK RESOLVED",
            AlertField.TITLE, "/name /subject",
            AlertField.TEXT, "/message /opdata",
            AlertField.SEVERITY, "/severity",
            AlertField.MACHINE, "/host /hostname")),
    OWN(Map.of());

    private final Map<AlertField, String> shipped;

    AlertMapping(Map<AlertField, String> shipped) {
        this.shipped = shipped;
    }

    Map<AlertField, String> shipped() {
        return shipped;
    }
}
