package no.samdrift.cooperation.approval;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param deputy the name, which whoever names the deputy need not give
 * @param absentFrom first day of the absence, {@code absentTo} its last
 */
public record Absence(
        @NotNull Long deputyId,
        String deputy,
        @NotNull LocalDate absentFrom,
        @NotNull LocalDate absentTo) {}
