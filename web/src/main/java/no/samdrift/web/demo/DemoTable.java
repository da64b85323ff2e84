package no.samdrift.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a file under {@code demo/}. */
final class DemoTable {
    private DemoTable() {}

    static List<NamedCsvRecord> rows(String name) {
        try (var in = DemoTable.class.getClassLoader().getResourceAsStream("demo/" + name + ".csv");
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
