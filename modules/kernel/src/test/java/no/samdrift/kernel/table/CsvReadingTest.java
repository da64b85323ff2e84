package no.samdrift.kernel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class CsvReadingTest {
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvReport read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), CsvLimits.USUAL);
    }

    private CsvReport read(byte[] bytes, CsvLimits limits) throws IOException {
        return CsvReading.read(new ByteArrayInputStream(bytes), limits, rows::add);
    }

    @Test
    void rowsComeByHeaderWithTheirLine() throws IOException {
        var report = read("\uFEFFa;b\r\n1;\"x\r\ny\"\r\n\r\n2;3");
        assertEquals(';', report.delimiter());
        assertEquals(List.of("a", "b"), report.headers());
        assertEquals(
                List.of(new CsvRow(2, Map.of("a", "1", "b", "x\r\ny")), new CsvRow(5, Map.of("a", "2", "b", "3"))),
                rows);
    }

    @Test
    void aBrokenRowCostsNoOtherRow() throws IOException {
        var report = read("a,b\n1,2\n\"lost,2\n3,4\n5\n6,7,8\n9,\0\n\"x\"y,1\n10,\"11\"\n");
        assertEquals(
                List.of(
                        new BrokenRow(3, "unbalancedQuote"),
                        new BrokenRow(5, "columnCount"),
                        new BrokenRow(6, "columnCount"),
                        new BrokenRow(7, "nul"),
                        new BrokenRow(8, "textAfterQuote")),
                report.broken());
        assertEquals(List.of("1", "3", "10"), rows.stream().map(r -> r.get("a")).toList());
        assertEquals(3, report.rows());
        assertEquals(List.of(2L, 4L, 9L), rows.stream().map(CsvRow::line).toList());
    }

    @Test
    void anEmptyLastFieldIsAField() throws IOException {
        read("a,b\n1,\n,\n2,");
        assertEquals(3, rows.size());
        assertEquals("", rows.getLast().get("b"));
    }

    @Test
    void spreadsheetEncodingIsUnderstood() throws IOException {
        read("a;b\nSnåsa;ærlig".getBytes(Charset.forName("windows-1252")), CsvLimits.USUAL);
        assertEquals("Snåsa", rows.getFirst().get("a"));
    }

    @Test
    void limitsHold() {
        var small = new CsvLimits(40, 2, 3, 5);
        refused("tooLarge", "a,b\n".repeat(20), small);
        refused("tooManyRows", "a\n1\n2\n3\n", small);
        refused("tooManyColumns", "a,b,c,d\n", small);
        refused("noHeading", "", small);
        refused("noHeading", "\n\n", small);
        refused("duplicateHeader", "a,a\n", small);
        refused("badHeading", "a,\n", small);
        refused("badHeading", "\"a,b\n", small);
    }

    @Test
    void aLongFieldIsABrokenRow() throws IOException {
        var report = read("a\n123456\n\"1234567\"\n1".getBytes(StandardCharsets.UTF_8), new CsvLimits(100, 9, 9, 5));
        assertEquals(
                List.of("fieldTooLong", "unbalancedQuote"),
                report.broken().stream().map(BrokenRow::code).toList());
        assertEquals(1, rows.size());
    }

    private void refused(String code, String text, CsvLimits limits) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                code,
                assertThrows(InvalidInput.class, () -> read(bytes, limits)).code());
    }
}
