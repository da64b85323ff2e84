package no.samdrift.kernel.imports;

/** A row of a register as it is now. */
public record KnownRow<F extends Record>(long id, int version, F facts) {}
