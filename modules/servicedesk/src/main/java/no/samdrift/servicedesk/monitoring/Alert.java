package no.samdrift.servicedesk.monitoring;

import java.util.List;

/**
 * One alert of a body, as its mapping reads it.
 *
 * @param key the same each time it comes
 * @param event of this time; empty where the source does not tell
 * @param machines names of what it is about, the first one the nearest
 */
public record Alert(
        String key, String event, State state, String title, String text, String severity, List<String> machines) {
    public enum State {
        FIRING,
        UPDATED,
        RESOLVED
    }

    String machine() {
        return machines.isEmpty() ? "" : machines.getFirst();
    }
}
