package no.samdrift.governance.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a decision.
 *
 * @param number as the body writes it
 * @param decidedOn the day as far as it is known, see {@link no.samdrift.kernel.time.KnownDay}; null where it is not
 * @param earlier ids of the decisions it builds on
 */
public record DecisionFacts(
        @NotBlank @Size(max = 100) @PlainText String body,
        @NotBlank @Size(max = 40) @PlainText String number,
        @Size(max = 10) String decidedOn,
        @NotBlank @Size(max = 300) @PlainText String title,
        @NotBlank @Size(max = 50_000) @PlainText String text,
        Long ownerId,
        LocalDate dueOn,
        @NotNull DecisionStatus status,
        @Size(max = 1000) @PlainText String closedNote,
        @Size(max = 50) List<@NotNull Long> earlier,
        OwnValues own) {
    public DecisionFacts {
        body = body == null ? null : body.strip();
        number = number == null ? null : number.strip();
        title = title == null ? null : title.strip();
        earlier = earlier == null ? List.of() : earlier.stream().distinct().toList();
    }
}
