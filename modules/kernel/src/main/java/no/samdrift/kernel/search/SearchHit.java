package no.samdrift.kernel.search;

/**
 * A thing found.
 *
 * @param highlight where the words stand, a line of plain text with each found word between {@code ⟦} and {@code ⟧}: of the
 *     title, else of what the caller may read of the texts; null where nothing can be shown
 */
public record SearchHit(String kind, String key, String title, String hint, String highlight) {}
