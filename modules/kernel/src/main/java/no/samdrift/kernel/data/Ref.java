package no.samdrift.kernel.data;

/** A neighbour one can go to: what a record carries of another thing. */
public record Ref(long id, String code, String name) {}
