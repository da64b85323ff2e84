package no.samdrift.servicedesk.incident;

/** How a case came in. */
public enum Channel {
    SELF_SERVICE,
    PHONE,
    EMAIL,
    DESK,
    API,
    IMPORT,
    MONITORING
}
