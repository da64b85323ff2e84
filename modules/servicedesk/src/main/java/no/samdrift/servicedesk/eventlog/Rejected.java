package no.samdrift.servicedesk.eventlog;

import java.util.List;

/** A row that was not taken; {@code code} and {@code arguments} make the reason, {@code refusal.<code>}. */
public record Rejected(long line, String code, List<Object> arguments) {}
