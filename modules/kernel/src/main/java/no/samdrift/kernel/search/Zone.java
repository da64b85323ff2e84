package no.samdrift.kernel.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;

/** A part of a document that is searched as one, with what a word in it weighs. Each has three fields. */
enum Zone {
    TITLE(2.5f),
    /** Key, title and text. */
    TEXT(1f),
    /** What was said in it openly. */
    SAID(0.6f),
    /** What was said in it to those inside; nobody else finds by it. */
    NOTES(0.6f);

    static final String WORDS = ".words";
    static final String STEMS = ".stems";
    static final String PARTS = ".parts";
    /** Those that everybody reads who sees the thing. */
    static final List<Zone> OPEN = List.of(TITLE, TEXT, SAID);

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    final float weight;

    Zone(float weight) {
        this.weight = weight;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    String words() {
        return name() + WORDS;
    }

    String stems() {
        return name() + STEMS;
    }

    String parts() {
        return name() + PARTS;
    }

    /** {@code shown} is kept for showing where the words stand. */
    void put(Document document, String text, String shown) {
        if (text == null || text.isBlank()) return;
        document.add(new Field(words(), text, COUNTED));
        List<String> stems = Norwegian.terms(Norwegian.STEMS, text);
        document.add(new Field(stems(), new ReadyTerms(stems), COUNTED));
        document.add(new Field(parts(), new Pieces(new ReadyTerms(stems)), PLACED));
        if (shown != null && !shown.isBlank()) document.add(new StoredField(name(), shown));
    }
}
