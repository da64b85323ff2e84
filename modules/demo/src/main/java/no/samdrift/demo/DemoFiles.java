package no.samdrift.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.data.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a co-operation of {@code demo/} consists of: a folder of tables and documents. Whatever is not there, it does not have. */
@ApplicationScoped
class DemoFiles {
    @Inject
    @ConfigProperty(name = "samdrift.demo")
    private Optional<String> demo;

    boolean wanted() {
        return demo.filter(name -> name.matches("[a-z-]+")).isPresent();
    }

    List<NamedCsvRecord> rows(String table) {
        try (var in = open(table + ".csv")) {
            if (in == null) return List.of();
            try (var csv = CsvReader.builder()
                    .fieldSeparator(';')
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> List<T> documents(String name, Class<T[]> type) {
        try (var in = open(name + ".json")) {
            return in == null
                    ? List.of()
                    : Arrays.asList(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String file) {
        return DemoFiles.class.getClassLoader().getResourceAsStream("demo/" + demo.orElseThrow() + "/" + file);
    }

    /** The field, null where it is empty. */
    static String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }

    /** What stands in the field with blanks between. */
    static List<String> words(NamedCsvRecord row, String field) {
        return Arrays.stream(row.getField(field).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
