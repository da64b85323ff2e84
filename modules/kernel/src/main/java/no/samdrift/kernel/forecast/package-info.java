/**
 * Multi-year frames by rules instead of typed figures.
 *
 * <ul>
 *   <li>R1 A line is one of: a base that grows, amounts by year, or a percentage of earlier lines.
 *   <li>R2 A base holds from its year and grows each later year on the year before; before its year there is nothing.
 *   <li>R3 A part of a year takes that share of the base in that year: of the grown base after its year, of the base
 *       itself, not shrunk, before it. It weighs a percentage line likewise.
 *   <li>R4 Values keep some 34 digits inside; values, sums and changes are each rounded to two decimals at the end, half
 *       up, so a sum may differ from its rounded rows.
 * </ul>
 */
package no.samdrift.kernel.forecast;
