package no.samdrift.governance.costshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one member pays.
 *
 * @param measures what it weighed, by name
 * @param parts one for each element of the key; they add up to the total
 * @param before what it paid the year before, null where unknown
 * @param change total less before, null where unknown
 */
public record ShareLine(
        long memberId,
        String memberNo,
        String member,
        Map<String, BigDecimal> measures,
        List<BigDecimal> parts,
        BigDecimal total,
        BigDecimal before,
        BigDecimal change) {}
