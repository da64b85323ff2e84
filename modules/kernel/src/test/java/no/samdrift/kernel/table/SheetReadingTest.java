package no.samdrift.kernel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import no.samdrift.kernel.InvalidInput;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {
    private static final String HOSTILE =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                    + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a&e;</t></is></c>"
                    + "</row></sheetData></worksheet>";

    private static Sheet csv(String text, Charset charset) {
        return SheetReading.read(text.getBytes(charset));
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Line::cells).toList();
    }

    private static String code(byte[] file) {
        return assertThrows(InvalidInput.class, () -> SheetReading.read(file)).code();
    }

    private static byte[] book(OutputOfBook fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Samdrift", null)) {
            fill.fill(book);
            book.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private interface OutputOfBook {
        void fill(Workbook book) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsEveryUsualEncoding(String charset) {
        Sheet sheet = csv("Navn;Sted\nÅse Bjørnå;Værøy\n", Charset.forName(charset));
        assertEquals(List.of("Navn", "Sted"), sheet.headings());
        assertEquals(List.of(List.of("Åse Bjørnå", "Værøy")), cells(sheet));
    }

    @Test
    void passesOverEmptyRowsAndTellsBrokenOnes() {
        Sheet sheet = csv("a;b\n1;2\n;\n\n3\n4;5\n", StandardCharsets.UTF_8);
        assertEquals(List.of(List.of("1", "2"), List.of("4", "5")), cells(sheet));
        assertEquals(
                List.of(2L, 6L), sheet.rows().stream().map(Sheet.Line::line).toList());
        assertEquals(List.of(new BrokenRow(5, "columnCount")), sheet.broken());
    }

    @Test
    void readsCellsOfASpreadsheetByWhatTheyAre() {
        byte[] file = book(book -> {
            var sheet = book.newWorksheet("Ark");
            List.of("tekst", "tall", "dag", "tid", "flagg", "regnet", "lengde")
                    .forEach(h -> sheet.value(
                            0,
                            List.of("tekst", "tall", "dag", "tid", "flagg", "regnet", "lengde")
                                    .indexOf(h),
                            h));
            sheet.value(1, 0, " Hei ");
            sheet.value(1, 1, new BigDecimal("1234.50"));
            sheet.value(1, 2, LocalDate.of(2026, 12, 24));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, LocalDateTime.of(2026, 12, 24, 8, 30));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, true);
            sheet.formula(1, 5, "1+1");
            sheet.value(3, 1, 912_345_678);
        });
        Sheet sheet = SheetReading.read(file);
        assertEquals(
                List.of(
                        List.of("Hei", "1234.5", "2026-12-24", "2026-12-24T08:30", "true", "", ""),
                        List.of("", "912345678", "", "", "", "", "")),
                cells(sheet));
        assertEquals(
                List.of(2L, 4L), sheet.rows().stream().map(Sheet.Line::line).toList());
    }

    @Test
    void refusesWhatIsNoTable() {
        assertEquals("oldSpreadsheet", code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertEquals("notATable", code("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertEquals("notATable", code(new byte[] {'M', 'Z', 0, 3, 0}));
        assertEquals("noHeading", code(new byte[0]));
        assertEquals("badSpreadsheet", code(new byte[] {'P', 'K', 3, 4, 9, 9, 9}));
        assertEquals("tooLarge", code(new byte[SheetReading.MOST + 1]));
        assertEquals("duplicateHeader", code("a;a\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** A hundred kilobytes that would be a hundred megabytes. */
    @Test
    void refusesABombBeforeItIsOpened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) zip.write(zeros);
        }
        assertEquals("unpacksTooLarge", code(out.toByteArray()));
    }

    @Test
    void resolvesNoEntities() throws IOException {
        byte[] good = book(book -> book.newWorksheet("Ark").value(0, 0, "a"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipFile in = ZipFile.builder().setByteArray(good).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().contains("sheet1") ? HOSTILE.getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        assertEquals("badSpreadsheet", code(out.toByteArray()));
    }

    /** What is written is what is read, whatever a spreadsheet would take it for. */
    @Property(tries = 300)
    void aTextComesBackFromBothFiles(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({'=', '+', '-', '@', '\'', ';', ' ', '"', ',', '\n', 'a', 'Å', '1', '.', '\t'})
                    String text)
            throws IOException {
        for (TableStyle style : TableStyle.values())
            for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                write(style, format, text.strip(), out);
                assertEquals(
                        List.of(text.strip(), "x"),
                        cells(SheetReading.read(out.toByteArray())).getFirst(),
                        () -> style + " " + format);
            }
    }

    private static void write(TableStyle style, TableFormat format, String text, OutputStream out) throws IOException {
        new TableExport<String>(
                        "Ark",
                        null,
                        Arrays.asList(new Column<>("Tekst", each -> each), new Column<>("Fast", each -> "x")),
                        Locale.ROOT,
                        java.time.ZoneOffset.UTC,
                        style)
                .write(format, List.of(text).iterator(), out);
    }
}
