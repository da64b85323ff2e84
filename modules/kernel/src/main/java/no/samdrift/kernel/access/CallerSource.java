package no.samdrift.kernel.access;

import java.util.Optional;

/** Knows the caller from where the thread stands, e.g. the session of a user interface. */
public interface CallerSource {
    Optional<Caller> caller();
}
