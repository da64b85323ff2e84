package no.samdrift.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samdrift.kernel.text.Language;
import org.junit.jupiter.api.Test;

/** No user ever reads a key, a half sentence, or the wrong language. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final Pattern USED = Pattern.compile("(?<![\\w.])(?:t|getTranslation)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyAreaIsKnownAndComplete() throws IOException {
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            files.forEach(file -> seen.add(file.getFileName().toString()));
        }
        assertFalse(seen.isEmpty());
        for (String file : seen) {
            String area = file.substring(0, file.lastIndexOf('_'));
            assertTrue(Texts.AREAS.contains(area), "Texts.AREAS does not name " + area);
            LANGUAGES.forEach(language ->
                    assertTrue(seen.contains(area + "_" + language + ".properties"), area + " lacks " + language));
        }
    }

    @Test
    void everyKeyExistsInAllThreeLanguages() throws IOException {
        Map<String, Map<String, String>> all = all();
        for (String language : LANGUAGES) {
            assertEquals(all.get("nb").keySet(), all.get(language).keySet(), "keys of nb and " + language);
        }
    }

    @Test
    void noFileSaysAKeyTwice() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                Set<String> seen = new TreeSet<>();
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) continue;
                    String key = line.substring(0, line.indexOf('='));
                    assertTrue(seen.add(key), file.getFileName() + " says " + key + " twice");
                }
            }
        }
    }

    @Test
    void placeholdersAreTheSameAndPatternsAreSound() throws IOException {
        Map<String, Map<String, String>> all = all();
        all.get("nb")
                .forEach((key, text) -> LANGUAGES.forEach(language -> {
                    String other = all.get(language).get(key);
                    assertEquals(placeholders(text), placeholders(other), key + " in " + language);
                    assertFalse(other.isBlank(), key + " in " + language + " is blank");
                    if (!placeholders(other).isEmpty()) {
                        new MessageFormat(other.replace("'", "''"));
                    }
                }));
    }

    @Test
    void oneIsNotSaidAsMany() {
        assertEquals("1 is past its day", new Texts().get(Language.EN, "deadlines.lateOfThem", 1));
        assertEquals("2 are past their day", new Texts().get(Language.EN, "deadlines.lateOfThem", 2));
    }

    @Test
    void everyKeyUsedInJavaExists() throws IOException {
        Set<String> known = all().get("nb").keySet();
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(hit -> used.add(hit.group(1)));
            }
        }
        assertTrue(used.size() > 20, "no use of texts found: has the way of asking for them changed?");
        used.removeAll(known);
        assertTrue(used.isEmpty(), "missing texts: " + used);
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertEquals("1 t 30 min", Texts.text(Texts.BOKMAL, "duration.hoursMinutes", 1, 30));
        assertEquals("One hit", Texts.text(Texts.ENGLISH, "palette.count", 1));
        assertEquals("Eitt treff", Texts.text(Texts.NYNORSK, "palette.count", 1));
    }

    private static Map<String, Map<String, String>> all() throws IOException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> texts = new TreeMap<>();
            for (String area : Texts.AREAS) {
                Path file = TEXTS.resolve(area + "_" + language + ".properties");
                if (Files.exists(file)) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    properties.stringPropertyNames().forEach(key -> {
                        String before = texts.put(key, properties.getProperty(key));
                        assertTrue(before == null, key + " stands in two areas");
                    });
                }
            }
            all.put(language, texts);
        }
        return all;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }
}
