package no.samdrift.kernel.search;

/**
 * A thing as the search knows it.
 *
 * @param kind {@code incident}, {@code service}, {@code person}, …
 * @param key what opens it: the number or code in its address
 * @param hint a short line beside the title
 * @param text all words to be found, besides title and key
 * @param memberId where it stands, as ids: one, or several with commas between, or null; so the four after it
 * @param rank 1 for what comes before others of equal fit, as open cases do, else 0
 */
public record SearchDocument(
        String kind,
        long id,
        String key,
        String title,
        String hint,
        String text,
        String memberId,
        String unitId,
        String systemId,
        String vendorId,
        String personId,
        int rank) {}
