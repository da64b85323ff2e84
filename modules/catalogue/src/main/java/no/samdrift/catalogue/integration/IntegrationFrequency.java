package no.samdrift.catalogue.integration;

/** How often data go. */
public enum IntegrationFrequency {
    CONTINUOUS,
    DAILY,
    WEEKLY,
    MONTHLY,
    ON_DEMAND
}
