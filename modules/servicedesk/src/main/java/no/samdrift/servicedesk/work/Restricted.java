package no.samdrift.servicedesk.work;

import java.time.Instant;
import java.util.List;

/** That a case is for some alone: why, since when, by whom, and who they are; beside them who answers for all such cases. */
public record Restricted(Restriction reason, Instant since, String by, List<Insider> people) {
    /** Somebody who sees the case; {@code bound} where that cannot be taken back, as from its reporter. */
    public record Insider(long id, String name, boolean bound) {}
}
