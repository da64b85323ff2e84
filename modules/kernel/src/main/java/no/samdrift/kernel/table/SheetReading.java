package no.samdrift.kernel.table;

import static no.samdrift.kernel.InvalidInput.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a table that somebody sent, CSV or XLSX: its first bytes say which, whatever it is called. */
public final class SheetReading {
    /** Of the file as it was sent, in bytes. */
    public static final int MOST = 16 * 1024 * 1024;

    static final CsvLimits LIMITS = new CsvLimits(64 * 1024 * 1024, 100_000, 200, 60_000);

    private SheetReading() {}

    /**
     * @throws no.samdrift.kernel.InvalidInput the file as a whole: as {@link CsvReading} and {@code oldSpreadsheet},
     *     {@code badSpreadsheet}, {@code notATable}, {@code unpacksTooLarge}
     */
    public static Sheet read(byte[] file) {
        require(file.length <= MOST, "file", "tooLarge", MOST);
        if (begins(file, 'P', 'K', 3, 4)) return XlsxReading.read(file);
        require(!begins(file, 0xD0, 0xCF, 0x11, 0xE0), "file", "oldSpreadsheet");
        require(!begins(file, '%', 'P', 'D', 'F') && !binary(file), "file", "notATable");
        return csv(file);
    }

    private static Sheet csv(byte[] file) {
        List<Sheet.Line> rows = new ArrayList<>();
        try {
            CsvReport report = CsvReading.read(new ByteArrayInputStream(file), LIMITS, row -> {
                List<String> cells = row.values().values().stream()
                        .map(cell -> clean(Formulas.read(cell.strip())))
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) rows.add(new Sheet.Line(row.line(), cells));
            });
            List<String> headings =
                    report.headers().stream().map(Formulas::read).toList();
            return new Sheet(headings, rows, report.broken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line breaks as the house keeps them. */
    static String clean(String cell) {
        return cell.replace("\r\n", "\n").strip();
    }

    /** A text has no NUL, but for UTF-16, which says so. */
    private static boolean binary(byte[] file) {
        if (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE)) return false;
        for (int i = 0; i < Math.min(file.length, 512); i++) if (file[i] == 0) return true;
        return false;
    }

    private static boolean begins(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) if (file.length <= i || (file[i] & 0xFF) != with[i]) return false;
        return true;
    }
}
