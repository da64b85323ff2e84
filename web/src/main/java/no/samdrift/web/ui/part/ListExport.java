package no.samdrift.web.ui.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.table.TableStyle;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;

/** Everything a list would show if one scrolled to the end; read and written page by page, without a cap. */
record ListExport<T>(ListSource<T> source, ListQuery query, List<ListColumn<T>> columns) {
    private static final int PAGE = 500;

    void write(TableFormat format, String title, OutputStream out) throws IOException {
        List<Column<T>> shown = columns.stream()
                .map(column ->
                        new Column<T>(column.header(), row -> column.value().apply(row)))
                .toList();
        new TableExport<>(title, null, shown, Texts.locale(), Formats.ZONE, TableStyle.NORWEGIAN)
                .write(format, rows().iterator(), out);
    }

    Stream<T> rows() {
        return Stream.iterate(query.page(0, PAGE), page -> query.page(page.offset() + PAGE, PAGE))
                .map(source::page)
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }
}
