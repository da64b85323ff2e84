package no.samdrift.servicedesk.mail;

import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;

/**
 * What a mailbox makes of its mail.
 *
 * @param service code of the service that new cases are of; null where none is configured, and new cases then wait
 * @param team name of the team that gets new cases; null for the first line
 * @param takesStrangers whether mail of unknown senders waits for a person, instead of being dropped
 */
public record Mailbox(
        String name, String service, Impact impact, Urgency urgency, String team, boolean takesStrangers) {
    /** By its name alone. */
    public static Mailbox named(String name) {
        return new Mailbox(name, null, Impact.MEDIUM, Urgency.MEDIUM, null, true);
    }
}
