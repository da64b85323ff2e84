package no.samdrift.kernel.change;

import java.time.Instant;

/** Something of {@code kind} with the id changed; reading it again tells how. */
public record Change(long id, String kind, long subjectId, Instant at) {}
