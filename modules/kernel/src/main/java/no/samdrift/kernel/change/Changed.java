package no.samdrift.kernel.change;

/** Something changed, told within the change's own transaction; names as in {@link Change}. */
public record Changed(String kind, long subjectId) {}
