package no.samdrift.kernel.audit;

/** A seal by its id ({@code yyyyMMdd} and six digits of the day's running number) and its hash, as written down outside. */
public record SealHash(long id, String hash) {}
