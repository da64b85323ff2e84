package no.samdrift.catalogue.system;

/** Who runs it. */
public enum Hosting {
    OWN,
    HOST_MUNICIPALITY,
    VENDOR,
    CLOUD
}
