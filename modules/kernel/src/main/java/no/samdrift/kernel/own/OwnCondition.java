package no.samdrift.kernel.own;

/** One thing that was asked: a query of the ids that have it, with a {@code ?} for the value; null finds none. */
public record OwnCondition(String ids, Object value) {}
