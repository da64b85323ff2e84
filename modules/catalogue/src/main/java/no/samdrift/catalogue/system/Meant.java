package no.samdrift.catalogue.system;

/**
 * What somebody may mean.
 *
 * @param service its code
 * @param system code of a system of theirs; null where only the service is meant
 * @param name of the system; null without one
 */
public record Meant(String service, String system, String name) {}
