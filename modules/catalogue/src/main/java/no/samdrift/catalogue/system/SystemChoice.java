package no.samdrift.catalogue.system;

/** A system as a picker shows it, and no more. */
public record SystemChoice(long id, String code, String name) {}
