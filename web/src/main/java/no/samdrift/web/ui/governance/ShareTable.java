package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samdrift.governance.costshare.CostShareDetails;
import no.samdrift.governance.costshare.ShareLine;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.table.Column;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.SmallTable;

/** What each member pays of a share: one set of columns for the screen and for files. */
final class ShareTable {
    private final CostShareDetails share;
    private final List<Column<ShareLine>> columns = new ArrayList<>();
    private final int firstAmount;

    ShareTable(CostShareDetails share, Function<KeyElement, String> words) {
        this.share = share;
        columns.add(new Column<>(t("system.member"), ShareLine::member));
        share.elements().stream()
                .map(KeyElement::measure)
                .filter(m -> m != null)
                .distinct()
                .forEach(m -> columns.add(
                        new Column<>(measure(m), line -> line.measures().get(m))));
        firstAmount = columns.size();
        for (int i = 0; i < share.elements().size(); i++) {
            int part = i;
            columns.add(new Column<>(
                    words.apply(share.elements().get(i)), line -> line.parts().get(part)));
        }
        columns.add(new Column<>(t("share.total"), ShareLine::total));
        columns.add(new Column<>(t("statement.before", year(-1)), ShareLine::before));
        columns.add(new Column<>(t("share.change"), ShareLine::change));
    }

    private String year(int offset) {
        return String.valueOf(share.share().year() + offset);
    }

    private static String measure(String name) {
        String known = t("measure." + name);
        String word = known.startsWith("!") ? name : known;
        return word.substring(0, 1).toUpperCase(Texts.locale()) + word.substring(1);
    }

    List<Column<ShareLine>> columns() {
        return columns;
    }

    /** @param opens whether the caller may open the statement of a line */
    SmallTable shown(Predicate<ShareLine> opens) {
        String[] headers = new String[columns.size()];
        for (int i = 0; i < headers.length; i++)
            headers[i] = (i == 0 ? "" : ">") + columns.get(i).header();
        SmallTable table = new SmallTable(t("share.byMember"), headers);
        for (ShareLine line : share.lines()) {
            Object[] cells = cells(line);
            if (opens.test(line))
                cells[0] = new Anchor(
                        GovernanceScreens.SHARE.href(share.share().id()) + "/statements/" + line.memberNo(),
                        line.member());
            table.row(cells);
        }
        table.total(sums());
        return table;
    }

    private Object[] cells(ShareLine line) {
        return columns.stream().map(c -> shown(c, c.value().apply(line))).toArray();
    }

    private Object[] sums() {
        Object[] sums = new Object[columns.size()];
        sums[0] = t("share.sum");
        for (int i = 1; i < sums.length; i++) {
            var value = columns.get(i).value();
            List<Object> all = share.lines().stream().map(value).toList();
            boolean whole = all.stream().allMatch(BigDecimal.class::isInstance);
            sums[i] = whole
                    ? shown(
                            columns.get(i),
                            all.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add))
                    : null;
        }
        return sums;
    }

    /** Kroner with their øre, so that figures stand below each other; people and pupils are whole. */
    private Object shown(Column<ShareLine> column, Object value) {
        int place = columns.indexOf(column);
        return value instanceof BigDecimal amount && place >= firstAmount ? Formats.decimal(amount, 2) : value;
    }

    static String kroner(BigDecimal amount) {
        return amount == null ? "–" : Formats.money(amount);
    }
}
