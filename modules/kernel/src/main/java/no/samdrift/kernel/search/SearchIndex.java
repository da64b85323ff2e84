package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The words of the house on this node's disk. It can always be made anew from the database. */
final class SearchIndex implements AutoCloseable {
    /** Changes with the shape of the documents, so that an older index is made anew. */
    private static final String SHAPE = "6";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex(Directory directory, OpenMode mode) throws IOException {
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Norwegian.WORDS).setOpenMode(mode).setRAMBufferSizeMB(32));
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
        writer.updateDocument(id(document.kind(), document.id()), document.lucene());
    }

    /** As {@link #put}, where the index is known not to hold it. */
    void add(SearchDocument document) throws IOException {
        writer.addDocument(document.lucene());
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

    /** One search: its index stays as it is until the answer is whole. */
    interface Looking<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T look(Looking<T> looking) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return looking.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    int documents() {
        return writer.getDocStats().numDocs;
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
