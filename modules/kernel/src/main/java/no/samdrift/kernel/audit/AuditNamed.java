package no.samdrift.kernel.audit;

/**
 * What things of a kind are called, where no search finds them: who reads the audit shall meet a team by its name. A produced
 * constant for each kind.
 *
 * @param kind the subject type; what refers to such a thing is {@code <kind>Id}
 * @param select {@code id}, {@code name} and {@code page} (the last part of its page's address), without the word, from a table
 *     {@code x} with an {@code id}
 */
public record AuditNamed(String kind, String select) {}
