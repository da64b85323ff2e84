package no.samdrift.servicedesk.problem;

import java.time.Instant;
import java.util.List;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.servicedesk.incident.IncidentRow;

/** A problem as its page shows it, with the incidents it caused that the caller may see. */
public record ProblemDetails(ProblemRow problem, Text text, List<IncidentRow> incidents, List<ProblemStatus> next)
        implements Versioned {
    @Override
    public int version() {
        return text.version();
    }

    /** What only the page shows. */
    public record Text(
            int version,
            String description,
            Impact impact,
            Urgency urgency,
            String systemName,
            Long teamId,
            Long assigneeId,
            Instant resolvedAt,
            Instant closedAt,
            String cause,
            String workaround,
            String solution) {}

    /** What a form starts from. */
    public ProblemFacts facts() {
        return new ProblemFacts(
                problem.title(),
                text.description(),
                problem.memberNo(),
                problem.service(),
                problem.system(),
                text.impact(),
                text.urgency(),
                text.cause(),
                text.workaround());
    }
}
