package no.samdrift.kernel.table;

import static no.samdrift.kernel.InvalidInput.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samdrift.kernel.InvalidInput;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. Before it is opened it is unpacked into nothing, to see that it is no bomb. */
final class XlsxReading {
    private static final int MOST_PARTS = 2_000;

    /** What Excel writes a day or a time with, once texts, colours and conditions are taken out. */
    private static final Pattern IN_DATES = Pattern.compile(".*[ymdhs].*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General");

    private final List<Sheet.Line> rows = new ArrayList<>();
    private final List<BrokenRow> broken = new ArrayList<>();
    private List<String> headings;

    private XlsxReading() {}

    static Sheet read(byte[] file) {
        XlsxReading reading = new XlsxReading();
        try {
            weigh(file);
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) reading.row(all.next());
            }
        } catch (InvalidInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw (InvalidInput) new InvalidInput("file", "badSpreadsheet").initCause(e);
        }
        require(reading.headings != null, "file", "noHeading");
        return new Sheet(reading.headings, reading.rows, reading.broken);
    }

    /** What it says of its size is not believed; by the reader that opens it, so that both see the same parts. */
    private static void weigh(byte[] file) throws IOException {
        byte[] forgotten = new byte[64 * 1024];
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                require(++parts <= MOST_PARTS, "file", "badSpreadsheet");
                try (InputStream in = zip.getInputStream(part)) {
                    for (int some = 0; some >= 0; some = in.read(forgotten)) {
                        unpacked += some;
                        require(unpacked <= SheetReading.LIMITS.bytes(), "file", "unpacksTooLarge");
                    }
                }
            }
        }
    }

    private void row(Row row) {
        List<String> cells = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : SheetReading.clean(text(cell));
            whole &= text.length() <= SheetReading.LIMITS.field();
            cells.add(text);
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
        if (cells.isEmpty()) return;
        if (headings == null) {
            headings = headings(cells);
            return;
        }
        require(
                rows.size() + broken.size() < SheetReading.LIMITS.rows(),
                "file",
                "tooManyRows",
                SheetReading.LIMITS.rows());
        if (!whole) broken.add(new BrokenRow(row.getRowNum(), "fieldTooLong"));
        else if (cells.size() > headings.size()) broken.add(new BrokenRow(row.getRowNum(), "columnCount"));
        else {
            while (cells.size() < headings.size()) cells.add("");
            rows.add(new Sheet.Line(row.getRowNum(), List.copyOf(cells)));
        }
    }

    private static List<String> headings(List<String> cells) {
        require(cells.size() <= SheetReading.LIMITS.columns(), "file", "tooManyColumns", SheetReading.LIMITS.columns());
        Set<String> seen = new HashSet<>();
        for (String heading : cells) {
            require(!heading.isEmpty(), "file", "badHeading", "empty");
            require(seen.add(heading), "file", "duplicateHeader", heading);
        }
        return List.copyOf(cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> cell.getRawValue() == null ? "" : formula(cell);
            case BOOLEAN -> cell.asBoolean().toString();
            case STRING -> cell.asString();
            case ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case EMPTY -> "";
        };
    }

    /** What it came to when it was last saved. */
    private static String formula(Cell cell) {
        return cell.getValue() instanceof BigDecimal ? number(cell) : cell.getRawValue();
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.getValue() instanceof BigDecimal value ? value : new BigDecimal(cell.getRawValue());
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (!IN_DATES.matcher(NO_FORMAT.matcher(format).replaceAll("")).matches()) return plain(number);
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** A spreadsheet keeps fifteen digits; what is behind them is how its machine counts. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
