package no.samdrift.catalogue.level;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Service minutes until the first response and until the solution, per priority. */
public record LevelTarget(
        @NotNull Priority priority,
        @Positive int responseMinutes,
        @Positive int resolutionMinutes) {}
