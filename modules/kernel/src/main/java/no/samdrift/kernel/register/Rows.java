package no.samdrift.kernel.register;

import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;

/**
 * A list, declared once: its page, its slice, its count and its one row are the same query.
 *
 * @param type of a row; its components meet the columns by name
 * @param select the columns, without the word
 * @param from the tables, without the word
 * @param order of the list and of its pages
 */
public record Rows<R>(Class<R> type, String select, String from, Order<R> order) {
    /** For programs: at most {@code limit} rows, and the place to go on from. */
    public Page<R> page(Sql sql, Where where, String cursor, int limit) {
        Where behind = order.after(where, cursor);
        return Page.cut(list(sql, behind, " limit " + (limit + 1)), limit, order.key());
    }

    /** For a grid that scrolls, in the order of the pages. */
    public List<R> slice(Sql sql, Where where, int offset, int limit) {
        return list(sql, where, " limit " + limit + " offset " + offset);
    }

    public List<R> all(Sql sql, Where where) {
        return list(sql, where, "");
    }

    public Optional<R> first(Sql sql, Where where) {
        return list(sql, where, " limit 1").stream().findFirst();
    }

    public long count(Sql sql, Where where) {
        return sql.count("select count(*) from " + from + " where " + where.text(), where.values());
    }

    private List<R> list(Sql sql, Where where, String limit) {
        return sql.list(
                type,
                "select " + select + " from " + from + " where " + where.text() + " order by " + order.text() + limit,
                where.values());
    }
}
