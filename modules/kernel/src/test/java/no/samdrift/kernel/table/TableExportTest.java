package no.samdrift.kernel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import no.samdrift.kernel.workingtime.WorkingTime;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class TableExportTest {
    private record Row(String name, BigDecimal cost, LocalDate day, Instant at) {}

    private static final Row SNAASA = new Row(
            "Snåase – Snåsa, č \"Đ\"",
            new BigDecimal("1234.50"),
            LocalDate.of(2026, 5, 17),
            Instant.parse("2026-11-21T22:00:00Z"));
    private static final TableExport<Row> TABLE = new TableExport<>(
            "Kostnader: 2026 / ærlig",
            List.of(
                    new Column<>("Navn", Row::name),
                    new Column<>("Beløp", Row::cost),
                    new Column<>("Dag", Row::day),
                    new Column<>("Tid", Row::at)),
            Locale.forLanguageTag("nb-NO"));

    @Test
    void csvIsForMachines() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLE.csv(Stream.of(SNAASA).iterator(), out, true);
        assertEquals(
                "\uFEFFNavn,Beløp,Dag,Tid\r\n\"Snåase – Snåsa, č \"\"Đ\"\"\",1234.50,2026-05-17,2026-11-21T22:00:00Z\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void formulasAreDefusedAndNegativeNumbersAreNot() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new TableExport<>("t", List.of(new Column<Object>("=h", v -> v)), Locale.ROOT);
        table.csv(
                List.<Object>of("=1+1", "+47", "-x", "@a", "\tx", new BigDecimal("-1E+3"), "a=b", "x;=1")
                        .iterator(),
                out,
                false);
        assertEquals(
                "'=h\r\n'=1+1\r\n'+47\r\n'-x\r\n'@a\r\n'\tx\r\n-1000\r\na=b\r\nx;'=1\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aNorwegianSpreadsheetOpensItWithoutAsking() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new TableExport<>(
                "t",
                null,
                List.of(new Column<Object>("h", v -> v)),
                Locale.ROOT,
                WorkingTime.OSLO,
                TableStyle.NORWEGIAN);
        List<Object> values =
                List.of("=1+1", "+47 900 00 000", "-x", new BigDecimal("-1.50"), SNAASA.day(), SNAASA.at(), 7, "a;=b");
        table.csv(values.iterator(), out, true);
        assertEquals(
                "\uFEFFh\r\n'=1+1\r\n+47 900 00 000\r\n'-x\r\n-1,50\r\n17.05.2026\r\n21.11.2026 23:00\r\n7\r\n\"a;'=b\"\r\n",
                out.toString(StandardCharsets.UTF_8));
        var book = new ByteArrayOutputStream();
        table.xlsx(values.iterator(), book);
        String styles = entry(book.toByteArray(), "xl/styles.xml");
        assertTrue(styles.contains("\"dd.mm.yyyy\"") && styles.contains("\"dd.mm.yyyy hh:mm\""), styles);
    }

    @Test
    void xlsxHasTypedCellsAndAFrozenHeading() throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(1, TABLE.xlsx(Stream.of(SNAASA).iterator(), out));
        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>1234.5"), sheet);
        assertTrue(sheet.contains("frozen"), sheet);
        assertTrue(sheet.contains("Sn&#xe5;ase &#x2013; Sn&#xe5;sa, &#x10d;"), sheet);
        assertTrue(sheet.contains("<v>46159"), sheet);
    }

    /** By the directory at the end: the sizes in front of the entries are not known when they are streamed. */
    private static String entry(byte[] zip, String name) throws IOException {
        var file = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(file, zip);
            try (var entries = new ZipFile(file.toFile())) {
                return new String(
                        entries.getInputStream(entries.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void pdfRepeatsItsHeadingAndCountsItsPages() throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(
                500, TABLE.pdf(IntStream.range(0, 500).mapToObj(i -> SNAASA).iterator(), out));
        var pdf = new PdfReader(out.toByteArray());
        int pages = pdf.getNumberOfPages();
        assertTrue(pages > 5);
        var text = new PdfTextExtractor(pdf);
        for (int page = 1; page <= pages; page++) {
            String content = text.getTextFromPage(page);
            assertTrue(content.contains("Beløp"), content);
            assertTrue(content.contains(page + " / " + pages) || content.contains(page + " /"), content);
        }
        assertTrue(text.getTextFromPage(1).contains("Kostnader: 2026 / ærlig"));
        assertTrue(text.getTextFromPage(1).contains("Snåase – Snåsa, č"), text.getTextFromPage(1));
    }

    @Test
    void anEmptyTableIsStillAFile() throws IOException {
        for (var format : TableFormat.values()) {
            var out = new ByteArrayOutputStream();
            assertEquals(0, TABLE.write(format, List.<Row>of().iterator(), out));
            assertTrue(out.size() > 0);
        }
    }

    @Test
    void aHundredThousandRowsAreStreamed() throws IOException {
        for (var format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
            long rows = TABLE.write(
                    format,
                    IntStream.range(0, 100_000).mapToObj(i -> SNAASA).iterator(),
                    OutputStream.nullOutputStream());
            assertEquals(100_000, rows);
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var names = List.of("a\nb", "c;d", "\"", "", " x ", "æøå", "1,5");
        var table = new TableExport<>(
                "t", List.of(new Column<String>("n", n -> n), new Column<String>("m", n -> "y")), Locale.ROOT);
        var out = new ByteArrayOutputStream();
        table.csv(names.iterator(), out, true);
        var read = new ArrayList<String>();
        CsvReading.read(
                new ByteArrayInputStream(out.toByteArray()),
                CsvLimits.USUAL,
                r -> read.add(r.values().get("n")));
        assertEquals(names, read);
    }
}
