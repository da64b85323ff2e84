package no.samdrift.governance.costshare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samdrift.kernel.text.PlainText;

/** What of a share may still change (R3). */
public record ChangeShare(
        @NotBlank @Size(max = 200) @PlainText String title,
        Long decisionId,
        @Size(max = 200) List<@Valid @NotNull CostLine> lines) {
    public ChangeShare {
        title = title == null ? null : title.strip();
        lines = lines == null ? List.of() : lines;
    }
}
