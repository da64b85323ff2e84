package no.samdrift.cooperation.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samdrift.kernel.text.Language;

/** A municipality joins. */
public record AddMember(
        @NotNull @Pattern(regexp = "\\d{4}") String memberNo,
        @NotBlank @Size(max = 100) String name,
        @NotNull Language language,
        @NotNull LocalDate joinedOn,
        @PositiveOrZero Integer inhabitants,
        LocalDate inhabitantsAt) {}
