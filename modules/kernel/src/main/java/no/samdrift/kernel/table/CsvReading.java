package no.samdrift.kernel.table;

import static no.samdrift.kernel.InvalidInput.require;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CSV of unknown make: UTF-16 where it says so, UTF-8 or, where that fails, the encoding of Norwegian spreadsheets (Windows-1252); comma,
 * semicolon or tab, whichever the heading has most of. One broken row costs no other row.
 */
public final class CsvReading {
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");

    private static final int MAX_BROKEN = 10_000;

    private final CsvLimits limits;
    private final CsvRecords records;
    private final Consumer<CsvRow> rows;
    private final List<BrokenRow> broken = new ArrayList<>();

    private CsvReading(String text, CsvLimits limits, Consumer<CsvRow> rows) {
        this.limits = limits;
        this.rows = rows;
        records = new CsvRecords(text, limits.field());
    }

    /**
     * @param rows is handed each good row in the order of the file
     * @throws no.samdrift.kernel.InvalidInput the file as a whole: {@code tooLarge}, {@code tooManyRows}, {@code tooManyBrokenRows},
     *     {@code noHeading}, {@code badHeading}, {@code tooManyColumns}, {@code duplicateHeader}
     */
    public static CsvReport read(InputStream in, CsvLimits limits, Consumer<CsvRow> rows) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        require(bytes.length <= limits.bytes(), "file", "tooLarge", limits.bytes());
        String text = decoded(bytes);
        return new CsvReading(text.startsWith("\uFEFF") ? text.substring(1) : text, limits, rows).run();
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2))
            return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, SPREADSHEET);
        }
    }

    private CsvReport run() {
        var headers = headers();
        long good = 0;
        for (var next = records.next(); next != null; next = records.next()) {
            require(good + broken.size() < limits.rows(), "file", "tooManyRows", limits.rows());
            String code = next.broken() != null ? next.broken() : mismatch(next, headers);
            if (code == null) {
                rows.accept(row(next, headers));
                good++;
            } else {
                require(broken.size() < MAX_BROKEN, "file", "tooManyBrokenRows", MAX_BROKEN);
                broken.add(new BrokenRow(next.line(), code));
            }
        }
        return new CsvReport(headers, records.delimiter(), good, List.copyOf(broken));
    }

    private List<String> headers() {
        var first = records.next();
        require(first != null, "file", "noHeading");
        require(first.broken() == null, "file", "badHeading", "" + first.broken());
        require(first.fields().size() <= limits.columns(), "file", "tooManyColumns", limits.columns());
        var headers = first.fields().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var header : headers) {
            require(!header.isEmpty(), "file", "badHeading", "empty");
            require(seen.add(header), "file", "duplicateHeader", header);
        }
        return headers;
    }

    private static String mismatch(CsvRecords.Found found, List<String> headers) {
        return found.fields().size() == headers.size() ? null : "columnCount";
    }

    private static CsvRow row(CsvRecords.Found found, List<String> headers) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < headers.size(); i++) {
            values.put(headers.get(i), found.fields().get(i));
        }
        return new CsvRow(found.line(), values);
    }
}
