package no.samdrift.servicedesk.monitoring;

import java.util.Locale;

/** What became of an alert. */
public enum AlertResult {
    OPENED,
    CHANGED,
    SOLVED,
    IGNORED,
    FAILED;

    /** That counts it in a delivery. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
