package no.samdrift.catalogue.system;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.samdrift.kernel.own.OwnValues;

/** A system as lists show it; {@code yearlyCost} in NOK without VAT. */
public record SystemRow(
        long id,
        int version,
        String code,
        String name,
        long memberId,
        String memberNo,
        String member,
        Long unitId,
        String unit,
        String product,
        Long vendorId,
        String vendor,
        Long ownerId,
        String owner,
        Long administratorId,
        String administrator,
        Criticality criticality,
        Lifecycle lifecycle,
        LocalDate inUseFrom,
        LocalDate phaseOutFrom,
        LocalDate retiredOn,
        Hosting hosting,
        Integer layer,
        BigDecimal yearlyCost,
        String description,
        @Nullable OwnValues own) {
    public SystemRow {
        own = OwnValues.orNone(own);
    }
}
