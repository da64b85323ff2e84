package no.samdrift.servicedesk.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Keeps a case to some.
 *
 * @param people ids of those who shall see it besides its reporter, who has it and who restricts it
 */
public record Restrict(
        @NotNull Restriction reason, @Size(max = 50) List<Long> people) {
    public Restrict {
        people = people == null ? List.of() : people.stream().distinct().toList();
    }
}
