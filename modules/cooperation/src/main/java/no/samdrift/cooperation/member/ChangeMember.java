package no.samdrift.cooperation.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samdrift.kernel.text.Language;

/** {@code version} is the one that was read; {@code leftOn} null while the member stays. */
public record ChangeMember(
        int version,
        @NotBlank @Size(max = 100) String name,
        @NotNull Language language,
        LocalDate leftOn) {}
