package no.samdrift.servicedesk.monitoring;

import java.time.Instant;

/**
 * What a source sent, and what became of it.
 *
 * @param reason why it was refused or one of its alerts failed, as {@code refusal.<reason>}; null where all is well
 * @param alerts how many it holds, and of them {@code opened} a case, {@code changed} one, {@code solved} one, were {@code
 *     ignored} because nothing had changed, or {@code failed}
 */
public record MonitoringDelivery(
        long id,
        Instant at,
        String origin,
        int size,
        Outcome outcome,
        String reason,
        int alerts,
        int opened,
        int changed,
        int solved,
        int ignored,
        int failed) {
    public enum Outcome {
        /** Taken, and not yet worked on. */
        WAITING,
        DONE,
        REFUSED
    }
}
