package no.samdrift.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samdrift.kernel.access.Visibility;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norwegian words are found in all their forms, by those who may see the thing. */
class SearchIndexTest {
    private static final Map<String, Visibility> ALL = Map.of("incident", Visibility.EVERYTHING);

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = SearchIndex.open(folder);
        put(1, "Skriveren på Rådhuset virker ikke", 10L, null, null, null, 7L);
        put(2, "Får ikke logget inn i Profil", 20L, 5L, 3L, null, 8L);
        put(3, "Skriverne i biblioteket mangler papir", 20L, 6L, null, 4L, 7L);
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(long id, String title, Long member, Long unit, Long system, Long vendor, Long person)
            throws IOException {
        index.put(new SearchDocument(
                "incident",
                id,
                "INC-2026-00000" + id,
                title,
                "",
                "Beskrivelse",
                null,
                null,
                text(member),
                text(unit),
                text(system),
                text(vendor),
                text(person),
                null,
                0,
                null));
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    @Test
    void whatStandsInTwoPlacesIsFoundFromBoth() throws IOException {
        index.put(new SearchDocument(
                "incident",
                4,
                "INC-2026-000004",
                "Felles",
                "",
                "",
                null,
                null,
                "30,40",
                null,
                null,
                null,
                null,
                null,
                0,
                null));
        index.refresh();
        for (long member : new long[] {30, 40})
            assertEquals(List.of("000004"), find("felles", Map.of("incident", members(member))));
        assertEquals(List.of(), find("felles", Map.of("incident", members(3))));
    }

    private static Visibility members(long id) {
        return new Visibility(
                false, java.util.Set.of(id), java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), null);
    }

    private List<String> find(String typed, Map<String, Visibility> visible) throws IOException {
        Map<String, Sight> sights = new HashMap<>();
        visible.forEach((kind, sees) -> sights.put(kind, new Sight(sees, null, null)));
        Asked asked = new Asked(typed, Synonyms.NONE);
        return index
                .look(searcher -> new Finding(searcher, sights).find(asked, Set.of(), 0, 10, false))
                .items()
                .stream()
                .map(hit -> hit.key().substring(9))
                .sorted()
                .toList();
    }

    /** R2 */
    @Test
    void formsOfAWordAndItsBeginningAreFound() throws IOException {
        assertEquals(List.of("000001", "000003"), find("skriver", ALL));
        assertEquals(List.of("000001"), find("RÅDHUSET", ALL));
        assertEquals(List.of("000003"), find("bibl", ALL));
        assertEquals(List.of("000002"), find("INC-2026-000002", ALL));
        assertEquals(List.of(), find("skriver profil", ALL));
    }

    /** R1 */
    @Test
    void onlyWhatMayBeSeenIsFound() throws IOException {
        assertEquals(List.of(), find("beskrivelse", Map.of()));
        assertEquals(List.of(), find("beskrivelse", Map.of("person", Visibility.EVERYTHING)));
        assertEquals(
                List.of("000002", "000003"),
                find("beskrivelse", seeing(Set.of(20L), Set.of(), Set.of(), Set.of(), null)));
        assertEquals(List.of("000002"), find("beskrivelse", seeing(Set.of(), Set.of(5L), Set.of(), Set.of(), null)));
        assertEquals(List.of("000002"), find("beskrivelse", seeing(Set.of(), Set.of(), Set.of(3L), Set.of(), null)));
        assertEquals(List.of("000003"), find("beskrivelse", seeing(Set.of(), Set.of(), Set.of(), Set.of(4L), null)));
        assertEquals(
                List.of("000001", "000003"), find("beskrivelse", seeing(Set.of(), Set.of(), Set.of(), Set.of(), 7L)));
        assertEquals(List.of(), find("beskrivelse", seeing(Set.of(), Set.of(), Set.of(), Set.of(), null)));
    }

    private static Map<String, Visibility> seeing(
            Set<Long> members, Set<Long> units, Set<Long> systems, Set<Long> vendors, Long self) {
        return Map.of("incident", new Visibility(false, members, units, systems, vendors, self));
    }

    @Test
    void whatMovesOrGoesIsNoLongerFoundThere() throws IOException {
        put(3, "Skriverne i biblioteket mangler papir", 20L, 6L, null, null, 7L);
        index.remove("incident", 1);
        index.refresh();
        assertEquals(List.of(), find("skriver", seeing(Set.of(), Set.of(), Set.of(), Set.of(4L), null)));
        assertEquals(List.of("000003"), find("skriver", ALL));
    }

    /** R2 */
    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "(", "a AND", "^~?:\\/", "+-&&||!", "🫐", "مرحبا", "og"})
    void whateverIsTypedIsNoCommand(String typed) throws IOException {
        assertTrue(find(typed, ALL).isEmpty(), typed);
    }

    /** R3 */
    @Test
    void theIndexKnowsHowFarItIs() throws IOException {
        assertEquals(Optional.empty(), index.upTo());
        Instant at = Instant.parse("2026-11-22T00:00:00Z");
        index.commit(at);
        index.close();
        index = SearchIndex.open(folder);
        assertEquals(Optional.of(at), index.upTo());
        assertEquals(List.of("000002"), find("profil", ALL));
    }

    /** A disk that is full for a while: Lucene gives its writer up at the first failure. */
    @Test
    void afterAFullDiskTheIndexIsOpenedAnewAndReadableMeanwhile() throws IOException {
        index.commit(Instant.parse("2026-11-22T00:00:00Z"));
        index.close();
        AtomicBoolean full = new AtomicBoolean();
        Directory disk = new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (full.get()) throw new IOException("No space left on device");
                return super.createOutput(name, context);
            }
        };
        index = new SearchIndex(disk, OpenMode.CREATE_OR_APPEND);
        full.set(true);
        assertThrows(IOException.class, () -> put(4, "Skriveren er full", 20L, null, null, null, 7L));
        assertThrows(AlreadyClosedException.class, () -> index.remove("incident", 2));
        assertEquals(List.of("000002"), find("profil", ALL), "what was read can still be searched");
        full.set(false);
        index.close();
        index = SearchIndex.open(folder);
        assertEquals(List.of("000002"), find("profil", ALL));
        index.remove("incident", 2);
        index.refresh();
        assertEquals(List.of(), find("profil", ALL));
    }

    /** R3 */
    @Test
    void anIndexThatCannotBeReadIsBegunAnew() throws IOException {
        index.commit(Instant.now());
        index.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        index = SearchIndex.open(folder);
        assertEquals(Optional.empty(), index.upTo());
    }
}
