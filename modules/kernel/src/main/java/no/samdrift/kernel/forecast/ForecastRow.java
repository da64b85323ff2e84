package no.samdrift.kernel.forecast;

import java.math.BigDecimal;
import java.util.SortedMap;

/** A line's values for every year of the forecast, two decimals. */
public record ForecastRow(String name, SortedMap<Integer, BigDecimal> values) {}
