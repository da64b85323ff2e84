package no.samdrift.kernel.document;

/** A document came to a thing, in the transaction that brought it. */
public record DocumentAdded(DocumentPlace place, String name) {}
