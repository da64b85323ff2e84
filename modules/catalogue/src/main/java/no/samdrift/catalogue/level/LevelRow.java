package no.samdrift.catalogue.level;

import java.time.LocalDate;

/** An agreed level; member and service are null where it holds for all of them. */
public record LevelRow(
        long id,
        int version,
        String name,
        Long memberId,
        String member,
        Long serviceId,
        String serviceCode,
        long calendarId,
        String calendar,
        LocalDate validFrom,
        LocalDate validTo) {}
