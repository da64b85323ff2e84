package no.samdrift.servicedesk.work;

import java.time.Instant;
import java.util.Map;

/** What the thing of a practice shows the desk, and the verbs that all of them have. */
public interface Case {
    CaseHead head();

    int version();

    /** As the audit keeps it; names as in the fields of the practice. */
    Map<String, Object> facts();

    /** Refuses where the case is no longer work. */
    void assign(Long teamId, Long assigneeId);

    /** Work begins on what is new. */
    void begin();

    void touched(Instant now);
}
