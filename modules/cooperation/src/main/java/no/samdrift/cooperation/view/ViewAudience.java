package no.samdrift.cooperation.view;

/** For whom a view is kept. */
public enum ViewAudience {
    OWN,
    OPERATION,
    ROLE
}
