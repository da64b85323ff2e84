package no.samdrift.catalogue.integration;

/** How data go from one to the other. */
public enum IntegrationMethod {
    API,
    FILE,
    DATABASE,
    MESSAGE,
    MANUAL
}
