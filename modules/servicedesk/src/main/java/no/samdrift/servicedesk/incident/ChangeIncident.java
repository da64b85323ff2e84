package no.samdrift.servicedesk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;

/** All that may be corrected in a case. */
public record ChangeIncident(
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotNull @Size(max = 50_000) @PlainText String description,
        @NotBlank String service,
        String system,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        Priority priority,
        @Size(max = 500) @PlainText String priorityReason,
        OwnValues own) {

    /** Where nobody is asked for own fields. */
    public ChangeIncident(
            String title,
            String description,
            String service,
            String system,
            Impact impact,
            Urgency urgency,
            Priority priority,
            String priorityReason) {
        this(title, description, service, system, impact, urgency, priority, priorityReason, OwnValues.UNASKED);
    }

    /** What the operation chose, else what the matrix gives. */
    Priority judged() {
        return priority == null ? Priority.of(impact, urgency) : priority;
    }
}
