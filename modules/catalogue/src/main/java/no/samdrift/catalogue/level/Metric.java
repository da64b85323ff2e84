package no.samdrift.catalogue.level;

/** What a clock measures: until the first answer by a person, or until the solution. */
public enum Metric {
    RESPONSE,
    RESOLUTION
}
