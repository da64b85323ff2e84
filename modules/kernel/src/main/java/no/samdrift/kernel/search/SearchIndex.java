package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.Visibility;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The words of the house on this node's disk. It can always be made anew from the database. */
final class SearchIndex implements AutoCloseable {
    /** Changes with the shape of the documents, so that an older index is made anew. */
    private static final String SHAPE = "3";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final int COUNTED = 100;
    private static final Query RANKED =
            new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("ranked", "1"))), 2f);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex(Directory directory, OpenMode mode) throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(Words.NORWEGIAN, Map.of(Words.EXACT, Words.PLAIN));
        writer = new IndexWriter(
                directory, new IndexWriterConfig(analyzer).setOpenMode(mode).setRAMBufferSizeMB(32));
        searchers = new SearcherManager(writer, null);
    }

    /** What can no longer be read is begun anew, empty. */
    static SearchIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new SearchIndex(directory, OpenMode.CREATE_OR_APPEND);
        } catch (CorruptIndexException | IndexFormatTooOldException | NoSuchFileException e) {
            for (String file : directory.listAll()) directory.deleteFile(file);
            return new SearchIndex(directory, OpenMode.CREATE);
        }
    }

    /** Up to when the database's changes are in; nothing where the index must be made anew. */
    Optional<Instant> upTo() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept == null) return Optional.empty();
        String shape = null;
        String at = null;
        for (var entry : kept) {
            if (entry.getKey().equals("shape")) shape = entry.getValue();
            if (entry.getKey().equals("upTo")) at = entry.getValue();
        }
        return SHAPE.equals(shape) && at != null ? Optional.of(Instant.parse(at)) : Optional.empty();
    }

    void commit(Instant upTo) throws IOException {
        writer.setLiveCommitData(Map.of("shape", SHAPE, "upTo", upTo.toString()).entrySet());
        writer.commit();
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void put(SearchDocument document) throws IOException {
        writer.updateDocument(id(document.kind(), document.id()), lucene(document));
    }

    void remove(String kind, long id) throws IOException {
        writer.deleteDocuments(id(kind, id));
    }

    void refresh() throws IOException {
        searchers.maybeRefresh();
    }

    private static Term id(String kind, long id) {
        return new Term("id", kind + id);
    }

    private static Document lucene(SearchDocument d) {
        Document document = new Document();
        document.add(new StringField("id", d.kind() + d.id(), Store.NO));
        document.add(new StringField("kind", d.kind(), Store.YES));
        document.add(new StoredField("key", d.key()));
        document.add(new StoredField("title", d.title()));
        document.add(new StoredField("hint", d.hint() == null ? "" : d.hint()));
        document.add(new TextField(Words.TITLE, d.title(), Store.NO));
        String all = d.key() + " " + d.title() + " " + (d.text() == null ? "" : d.text());
        document.add(new TextField(Words.STEMS, all, Store.NO));
        document.add(new TextField(Words.EXACT, all, Store.NO));
        place(document, "member", d.memberId());
        place(document, "unit", d.unitId());
        place(document, "system", d.systemId());
        place(document, "vendor", d.vendorId());
        place(document, "person", d.personId());
        if (d.rank() > 0) document.add(new StringField("ranked", "1", Store.NO));
        return document;
    }

    private static void place(Document document, String field, String ids) {
        if (ids == null) return;
        for (String id : ids.split(",")) document.add(new StringField(field, id, Store.NO));
    }

    /** Best first: whole words, then those that begin so. Each kind by what the caller may see of it. */
    List<SearchHit> find(String typed, Map<String, Visibility> visible, int limit) throws IOException {
        Query filter = filter(visible);
        Set<SearchHit> hits = new LinkedHashSet<>();
        IndexSearcher searcher = searchers.acquire();
        try {
            collect(searcher, Words.whole(typed), filter, limit, hits);
            if (hits.size() < limit) collect(searcher, Words.begun(typed), filter, limit, hits);
        } finally {
            searchers.release(searcher);
        }
        return hits.stream().limit(limit).toList();
    }

    private static void collect(
            IndexSearcher searcher, Query words, Query filter, int limit, Collection<SearchHit> hits)
            throws IOException {
        if (words == null) return;
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(filter, Occur.FILTER)
                .add(RANKED, Occur.SHOULD)
                .build();
        var stored = searcher.storedFields();
        for (ScoreDoc found : searcher.search(query, new TopScoreDocCollectorManager(limit, COUNTED)).scoreDocs) {
            Document document = stored.document(found.doc);
            hits.add(new SearchHit(
                    document.get("kind"), document.get("key"), document.get("title"), document.get("hint")));
        }
    }

    private static Query filter(Map<String, Visibility> visible) {
        if (visible.isEmpty()) return MatchNoDocsQuery.INSTANCE;
        var any = new BooleanQuery.Builder();
        visible.forEach((kind, sees) -> any.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term("kind", kind)), Occur.FILTER)
                        .add(filter(sees), Occur.FILTER)
                        .build(),
                Occur.SHOULD));
        return any.build();
    }

    private static Query filter(Visibility sees) {
        if (sees.everything()) return org.apache.lucene.search.MatchAllDocsQuery.INSTANCE;
        var any = new BooleanQuery.Builder();
        in(any, "member", sees.members());
        in(any, "unit", sees.units());
        in(any, "system", sees.systems());
        in(any, "vendor", sees.vendors());
        if (sees.self() != null) in(any, "person", Set.of(sees.self()));
        return any.build();
    }

    private static void in(BooleanQuery.Builder any, String field, Set<Long> ids) {
        List<BytesRef> terms = new ArrayList<>();
        ids.forEach(id -> terms.add(new BytesRef(id.toString())));
        if (!terms.isEmpty()) any.add(new TermInSetQuery(field, terms), Occur.SHOULD);
    }

    /** Lets the folder go, for another to be opened on it; what is not on disk yet is left out. Can still be searched. */
    void release() {
        try {
            writer.rollback();
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.FINE, "The index was broken already", e);
        }
    }

    @Override
    public void close() {
        release();
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
