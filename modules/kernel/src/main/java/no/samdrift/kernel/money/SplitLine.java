package no.samdrift.kernel.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one member pays.
 *
 * @param parts one for each element of the key, in its order; they add up to the total
 */
public record SplitLine(String memberNo, List<BigDecimal> parts, BigDecimal total) {}
