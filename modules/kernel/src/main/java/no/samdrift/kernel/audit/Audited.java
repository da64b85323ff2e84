package no.samdrift.kernel.audit;

/** Something was told to the audit, within its own transaction; names as {@link Audit} takes them. */
public record Audited(String action, String type, String key, String actor) {}
