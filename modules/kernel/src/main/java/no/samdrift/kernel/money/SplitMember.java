package no.samdrift.kernel.money;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Somebody who pays.
 *
 * @param measures by name, such as inhabitants, users, pupils
 * @param percent the member's agreed percentage, if the key's elements do not hold them; else null
 */
public record SplitMember(String memberNo, Map<String, BigDecimal> measures, BigDecimal percent) {
    public SplitMember(String memberNo, Map<String, BigDecimal> measures) {
        this(memberNo, measures, null);
    }

    BigDecimal measure(String name) {
        return measures == null || name == null ? null : measures.get(name);
    }
}
