package no.samdrift.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.refusal.RuleBroken;

/** What every list takes, and how it is read: a page, or all of it. */
public class Listing {
    @QueryParam("format")
    private Format format;

    @QueryParam("cursor")
    private String cursor;

    @QueryParam("limit")
    private Limit limit;

    /** The formats, as they stand in the address. */
    public enum Format {
        json,
        csv
    }

    /** How many rows a page has at most. */
    public record Limit(int rows) {
        static final int MOST = 200;
        static final int USUAL = 50;

        static Limit of(String text) {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST)
                throw new QueryValues.Refused(RuleBroken.at("limit", "badLimit", MOST));
            return new Limit(Integer.parseInt(text));
        }
    }

    /** Reads one page; {@code cursor} null is the first. */
    public interface Pages<R> {
        Page<R> read(String cursor, int limit);
    }

    /** Reads one page of what a filter leaves. */
    public interface Find<F, R> {
        Page<R> find(F filter, String cursor, int limit);
    }

    /** The first page is read here, so that a refusal comes before the answer begins. */
    public <R> Listed<R> of(Pages<R> pages) {
        if (format != Format.csv)
            return new Listed<>(pages.read(cursor, limit == null ? Limit.USUAL : limit.rows()), null);
        Page<R> first = pages.read(cursor, Limit.MOST);
        return new Listed<>(
                null,
                Stream.iterate(first, Objects::nonNull, page -> after(page, pages))
                        .flatMap(page -> page.items().stream())
                        .iterator());
    }

    /** The list by a filter, such as {@code vendors::find}. */
    public <F, R> Listed<R> of(F filter, Find<F, R> find) {
        return of((at, most) -> find.find(filter, at, most));
    }

    private static <R> Page<R> after(Page<R> page, Pages<R> pages) {
        return page.nextCursor() == null ? null : pages.read(page.nextCursor(), Limit.MOST);
    }

    /** For short lists that are read whole; {@code key} tells a row from the others, so that a page goes on after it. */
    public <R> Listed<R> all(List<R> all, Function<R, Object> key) {
        return of((at, most) -> {
            int from = at == null ? 0 : after(all, key, Cursor.read(at, 1).getFirst());
            return Page.cut(
                    all.subList(from, Math.min(all.size(), from + most + 1)), most, last -> List.of(key.apply(last)));
        });
    }

    private static <R> int after(List<R> all, Function<R, Object> key, String last) {
        for (int i = 0; i < all.size(); i++)
            if (key.apply(all.get(i)).toString().equals(last)) return i + 1;
        throw RuleBroken.at("cursor", "badCursor");
    }
}
