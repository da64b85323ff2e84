/**
 * Multi-year frames by rules.
 *
 * <ul>
 *   <li>R1 A frame keeps its rules, never its figures; they are computed by {@link no.samdrift.kernel.forecast.Forecast}
 *       when it is read.
 *   <li>R2 A rule that cannot be computed is refused when it is written, with the path of its line.
 * </ul>
 */
package no.samdrift.governance.frame;
