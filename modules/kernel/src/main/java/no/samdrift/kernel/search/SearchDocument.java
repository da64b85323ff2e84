package no.samdrift.kernel.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * A thing as the search knows it.
 *
 * @param kind {@code incident}, {@code service}, {@code person}, …
 * @param key what opens it: the number or code in its address
 * @param hint a short line beside the title
 * @param text all words to be found, besides title and key
 * @param said what was said in it openly; null where nothing is said
 * @param notes what was said in it to those inside
 * @param memberId where it stands, as ids: one, or several with commas between, or null; so the four after it
 * @param closedTo ids of the people it is kept to, 0 among them where it may be nobody; null where it is not kept to some
 * @param rank 1 for what comes before others of equal fit, as open cases do, else 0
 * @param own what stands in the texts of its own fields; null where nothing does
 */
public record SearchDocument(
        String kind,
        long id,
        String key,
        String title,
        String hint,
        String text,
        String said,
        String notes,
        String memberId,
        String unitId,
        String systemId,
        String vendorId,
        String personId,
        String closedTo,
        int rank,
        String own) {

    Document lucene() {
        Document document = new Document();
        document.add(new StringField("id", kind + id, Store.NO));
        document.add(new StringField("kind", kind, Store.YES));
        document.add(new SortedDocValuesField("kind", new BytesRef(kind)));
        document.add(new StringField("key", key, Store.YES));
        if (key.matches(".*-\\d+")) document.add(new StringField("count", count(key), Store.NO));
        document.add(new StoredField("title", title));
        document.add(new StoredField("hint", hint == null ? "" : hint));
        Zone.TITLE.put(document, title, null);
        String words = own == null ? text : text == null ? own : text + "\n" + own;
        Zone.TEXT.put(document, key + " " + title + " " + (words == null ? "" : words), words);
        Zone.SAID.put(document, said, said);
        Zone.NOTES.put(document, notes, notes);
        place(document, "member", memberId);
        place(document, "unit", unitId);
        place(document, "system", systemId);
        place(document, "vendor", vendorId);
        place(document, "person", personId);
        if (closedTo != null) {
            document.add(new StringField("closed", "1", Store.NO));
            place(document, "insider", closedTo);
        }
        if (rank > 0) document.add(new StringField("ranked", "1", Store.NO));
        return document;
    }

    /** The last digits of a number, as people say it: {@code 123} of {@code INC-2026-000123}. */
    static String count(String digits) {
        return digits.replaceAll("^(.*-)?0*(?=\\d)", "");
    }

    private static void place(Document document, String field, String ids) {
        if (ids == null) return;
        for (String id : ids.split(",")) document.add(new StringField(field, id, Store.NO));
    }
}
