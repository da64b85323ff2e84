package no.samdrift.web.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.Formulas;

/** What every list takes ({@code limit}, {@code cursor}, {@code format}) and how it answers: a page, or all of it as CSV. */
public class Listing {
    static final int MOST = 200;

    @QueryParam("limit")
    private String limit;

    @QueryParam("cursor")
    private String cursor;

    @QueryParam("format")
    private String format;

    /** Reads one page; {@code cursor} null is the first. */
    public interface Pages<T> {
        Page<T> read(String cursor, int limit);
    }

    public <T> Response answer(Class<T> row, Pages<T> pages) {
        if (format == null || format.equals("json"))
            return Response.ok(pages.read(cursor, limit())).build();
        if (!format.equals("csv")) throw RuleBroken.at("format", "badFormat", format);
        Page<T> first = pages.read(cursor, MOST);
        StreamingOutput csv = out -> write(
                row, first, pages, CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\""
                                + row.getSimpleName().replace("Row", "").toLowerCase() + "s.csv\"")
                .build();
    }

    /** For short lists that are read whole; {@code key} tells a row from the others, so that a page goes on after it. */
    public <T> Response answerAll(Class<T> row, List<T> all, Function<T, Object> key) {
        return answer(row, (at, most) -> {
            int from = at == null ? 0 : after(all, key, Cursor.read(at, 1).getFirst());
            return Page.cut(
                    all.subList(from, Math.min(all.size(), from + most + 1)), most, last -> List.of(key.apply(last)));
        });
    }

    private static <T> int after(List<T> all, Function<T, Object> key, String last) {
        for (int i = 0; i < all.size(); i++)
            if (key.apply(all.get(i)).toString().equals(last)) return i + 1;
        throw RuleBroken.at("cursor", "badCursor");
    }

    private int limit() {
        if (limit == null) return 50;
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MOST) return asked;
        } catch (NumberFormatException e) {
            // told below
        }
        throw RuleBroken.at("limit", "badLimit", MOST);
    }

    private static <T> void write(Class<T> row, Page<T> first, Pages<T> pages, CsvWriter csv) {
        RecordComponent[] columns = row.getRecordComponents();
        csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toList());
        for (Page<T> page = first; ; page = pages.read(page.nextCursor(), MOST)) {
            for (T item : page.items())
                csv.writeRecord(Arrays.stream(columns).map(c -> cell(c, item)).toList());
            if (page.nextCursor() == null) break;
        }
        try {
            csv.flush();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String cell(RecordComponent column, Object item) {
        try {
            var accessor = column.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(item);
            if (value == null) return "";
            if (value instanceof BigDecimal number) return number.toPlainString();
            return value instanceof String text ? Formulas.defused(text) : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
