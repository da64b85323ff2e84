package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Json;

/** A member's line of a share as the database keeps it. */
record StoredLine(
        long memberId,
        String memberNo,
        String member,
        String measures,
        String parts,
        BigDecimal total,
        BigDecimal beforeAmount) {
    private record Weighed(Map<String, BigDecimal> measures) {}

    ShareLine line() {
        return new ShareLine(
                memberId,
                memberNo,
                member,
                Json.read(measures, Weighed.class).measures(),
                List.of(Json.read(parts, BigDecimal[].class)),
                total,
                beforeAmount,
                beforeAmount == null ? null : total.subtract(beforeAmount));
    }
}
