package no.samdrift.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.samdrift.cooperation.letterhead.Letterhead;
import no.samdrift.cooperation.letterhead.Letterheads;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.ShareLine;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.Cell;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The two documents that leave the house: readable by screen readers, fit for the archive, in the reader's language. */
class TaggedPdfTest {
    private static final Press PRESS = new Press();

    static {
        PRESS.texts = new Texts();
        PRESS.time = new Time();
        PRESS.letterheads = new Letterheads() {
            @Override
            public Letterhead get() {
                return new Letterhead(1, "Innherred \"IKT\" & \\ <b>", picture());
            }
        };
    }

    private static byte[] picture() {
        var picture = new BufferedImage(60, 30, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 60; x++) for (int y = 0; y < 30; y++) picture.setRGB(x, y, x < y ? 0 : 0xff0f5c63);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static ReportLine line(String key, String name) {
        var cell = new Cell(Instant.EPOCH, Instant.EPOCH, null, null, null, null);
        var counts =
                Map.of(Figure.OPENED, 12, Figure.RESOLVED, 9, Figure.RESOLUTION_BROKEN, 2, Figure.RESOLUTION_KEPT, 7);
        return new ReportLine(key, name, cell, counts, 3, 95.0);
    }

    private static byte[] report(Language language) throws Exception {
        var report = new OperationReport(
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1),
                null,
                line("", ""),
                List.of(line("2026-10", "")),
                List.of(
                        line("9g", "Pleie- og omsorgsjournal"),
                        line("2a", "Nettverk og <nettverkskomponenter> & \"mer\"")),
                List.of(line("CRITICAL", ""), line("LOW", "")),
                List.of(line("5041", "Snåsa"), line("5053", "Inderøy")),
                List.of(new OperationReport.Backlog(LocalDate.of(2026, 11, 1), Instant.EPOCH, 4)),
                List.of(),
                90.0);
        var out = new ByteArrayOutputStream();
        var table = new OperationReportTable();
        table.texts = new Texts();
        table.press = PRESS;
        table.write(report, TableFormat.PDF, language, out);
        return out.toByteArray();
    }

    private static StatementFile.Export statement(Language language) {
        BigDecimal amount = new BigDecimal("69020600.00");
        var share = new CostShareRow(
                1,
                1,
                "Budsjett 2024",
                2024,
                2,
                "Felles IKT-drift",
                LocalDate.of(2023, 1, 1),
                null,
                null,
                amount,
                "NOK",
                new BigDecimal("57421000.00"),
                BigDecimal.ONE,
                LocalDate.of(2023, 7, 1),
                Instant.EPOCH);
        var statement = new Statement(
                share,
                List.of(
                        KeyElement.equal(new BigDecimal("0.20")),
                        KeyElement.byMeasure("inhabitants", new BigDecimal("0.80"))),
                new Ref(3, "Sak 22-14", "Ny nøkkel"),
                null,
                new ShareLine(
                        4,
                        "5041",
                        "Snåsa",
                        Map.of("inhabitants", new BigDecimal("2021")),
                        List.of(new BigDecimal("2760824.00"), new BigDecimal("1637142.00")),
                        new BigDecimal("4397966.00"),
                        new BigDecimal("2606000.00"),
                        new BigDecimal("1791966.00")),
                List.of(
                        new Statement.StatementLine(
                                "Driftskostnader",
                                new BigDecimal("44057300.00"),
                                new BigDecimal("2807311.00"),
                                List.of("2a", "9g")),
                        new Statement.StatementLine(
                                "Felles prosjekter",
                                new BigDecimal("24963300.00"),
                                new BigDecimal("1590655.00"),
                                List.of("4"))));
        var file = new StatementFile();
        file.texts = new Texts();
        file.press = PRESS;
        return file.of(statement, language);
    }

    private static byte[] pdf(StatementFile.Export export) throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(TableFormat.PDF, out);
        return out.toByteArray();
    }

    @Test
    void bothDocumentsAreForScreenReadersAndForTheArchive() throws Exception {
        for (Language language : Language.values())
            for (byte[] pdf : List.of(report(language), pdf(statement(language)))) {
                assertEquals(List.of(), VeraPdf.failures(pdf, "ua1"), language + " PDF/UA-1");
                assertEquals(List.of(), VeraPdf.failures(pdf, "2a"), language + " PDF/A-2a");
            }
    }

    /** What stands in line or floats would be read out before the title. */
    @Test
    void picturesAreReadOutWhereTheyStandAndInWords() throws Exception {
        List<String> read = new ArrayList<>();
        for (byte[] pdf : List.of(report(Language.NB), pdf(statement(Language.NB))))
            try (var document = Loader.loadPDF(pdf)) {
                read(document.getDocumentCatalog().getStructureTreeRoot(), read);
                assertFalse(document.getDocumentCatalog().getDocumentOutline().getFirstChild() == null, "bookmarks");
            }
        assertEquals(
                List.of(
                        "Figure Merket til Innherred \"IKT\" & \\ <b>",
                        "H1",
                        "H2",
                        "Figure Saker per måned. okt 2026: Åpnet 12, Løst 9.",
                        "Figure Løst i tide per måned. okt 2026: Svar i tide, % –, Løst i tide, % 77,8.",
                        "Figure Åpne saker ved månedsskiftet. 01.11.2026: 4.",
                        "Figure Løst per tjeneste. 9g: Løst i tide 7, Løst for sent 2; 2a: Løst i tide 7, Løst for sent 2."),
                read.subList(0, 7));
        assertTrue(
                read.contains(
                        "Figure Dette betaler Snåsa for, i kroner. Driftskostnader: 2 807 311; Felles prosjekter: 1 590 655."),
                read.toString());
    }

    private static void read(PDStructureNode node, List<String> read) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (type.equals("Figure"))
                    read.add("Figure " + element.getAlternateDescription().replace('\u00a0', ' '));
                else if (type.matches("H\\d")) read.add(type);
                read(element, read);
            }
    }

    @Test
    void theReportIsInWordsAndNoWordIsBroken() throws Exception {
        String nb = text(report(Language.NB));
        for (String word :
                List.of("Kritisk", "Tjeneste", "Kommune", "1. oktober 2026", "oktober 2026", "Snåsa", "12 saker ble"))
            assertTrue(nb.contains(word), word + " in " + nb);
        for (String code : List.of("CRITICAL", "LOW", "2026-10")) assertFalse(nb.contains(code), code + " in " + nb);
        assertTrue(text(report(Language.NN)).contains("vart opna"), "nynorsk");
        assertTrue(text(report(Language.EN)).contains("were opened"), "English");
    }

    @Test
    void theStatementHasItsSumsApartAndANameInTheReadersLanguage() throws Exception {
        var export = statement(Language.NB);
        String text = text(pdf(export));
        assertTrue(text.indexOf("Sum å betale") < text.indexOf("Slik er det regnet ut"), text);
        assertFalse(text.contains("Beløp:"), text);
        assertTrue(text.replace('\u00a0', ' ').contains("4 397 966"), text);
        assertEquals("kostnadsandel-2024-snasa.pdf", export.name(TableFormat.PDF));
        assertEquals("cost-share-2024-snasa.pdf", statement(Language.EN).name(TableFormat.PDF));
    }
}
