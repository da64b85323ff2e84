package no.samdrift.web.api;

/**
 * 201 and where it is to be found; made by {@link Once}, which honours an {@code Idempotency-Key}.
 *
 * @param body what was made, or the bytes of the first answer where this is its repeat
 */
public record Created<D>(String location, Object body) {}
