package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A share as lists show it; {@code paidBefore} is null where nothing is known of the year before. */
public record CostShareRow(
        long id,
        int version,
        String title,
        int year,
        long keyId,
        String keyName,
        LocalDate keyValidFrom,
        Long decisionId,
        String decision,
        BigDecimal amount,
        String currency,
        BigDecimal paidBefore,
        BigDecimal roundTo,
        LocalDate basisDate,
        Instant computedAt) {}
