package no.samdrift.web.api;

/** 201 for what has no address of its own and is made again each time it is asked for. */
public record CreatedAnew<D>(D body) {}
