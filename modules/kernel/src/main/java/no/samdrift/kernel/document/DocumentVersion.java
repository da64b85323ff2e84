package no.samdrift.kernel.document;

import java.time.Instant;

/**
 * One version of a document.
 *
 * @param no from 1 on
 * @param person who brought it; null where that is not told
 */
public record DocumentVersion(int no, String name, String type, int size, String sha256, Instant at, String person) {}
