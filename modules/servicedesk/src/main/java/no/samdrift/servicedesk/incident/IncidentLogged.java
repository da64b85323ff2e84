package no.samdrift.servicedesk.incident;

/** A case was registered. */
public record IncidentLogged(long incidentId, String number, long memberId) {}
