package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.money.Basis;
import no.samdrift.kernel.money.CostSplit;
import no.samdrift.kernel.money.SplitLine;
import no.samdrift.kernel.money.SplitMember;
import no.samdrift.web.report.ChartData;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Chart;

/** Who pays what under which key: to the øre, and the sum is the amount. */
@Route("calculators/cost-split")
public class CostSplitCalculatorView extends Calculator {
    static final String MEASURE = "inhabitants";
    private final TextField amount = errors.at("amount", watch(new TextField(t("split.amount"))));
    private final Select<String> roundTo = watch(new Select<>());
    private final KeyRows key = new KeyRows(errors, this::changed);
    private final MemberFigures measures;
    private final MemberFigures percents;
    private final Map<String, String> names = new LinkedHashMap<>();

    @Inject
    public CostSplitCalculatorView(Members members) {
        super("split");
        amount.setValue("10 000 000");
        amount.setSuffixComponent(new Span("kr"));
        roundTo.setLabel(t("split.roundTo"));
        roundTo.setItems("0.01", "1", "100", "1000");
        roundTo.setItemLabelGenerator(
                step -> step.equals("0.01") ? t("split.oere") : Formats.number(new BigDecimal(step)) + " kr");
        roundTo.setValue("1");
        key.add(Basis.EQUAL, "20");
        key.add(Basis.MEASURE, "80");
        List<MemberRow> all = members.today();
        all.forEach(member -> names.put(member.memberNo(), member.name()));
        measures = new MemberFigures(
                "split.members",
                "members",
                all,
                m -> m.inhabitants() == null ? "" : Figures.written(m.inhabitants()),
                errors,
                this::changed);
        percents = new MemberFigures("split.percents", "percents", all, m -> evenly(m, all), errors, this::changed);
        input.add(amount, key, measures, percents, roundTo);
        keep("amount", amount::getValue, amount::setValue);
        keep("key", key::written, key::read);
        keep("members", measures::written, measures::read);
        keep("percents", () -> key.uses(Basis.PERCENT) ? percents.written() : "", percents::read);
        keep("roundTo", roundTo::getValue, roundTo::setValue);
    }

    /** The same for all, the last one takes what is left to a hundred. */
    private static String evenly(MemberRow member, List<MemberRow> members) {
        BigDecimal whole = BigDecimal.valueOf(100);
        BigDecimal each = whole.divide(BigDecimal.valueOf(members.size()), 2, RoundingMode.DOWN);
        boolean last = member.equals(members.getLast());
        BigDecimal percent = last ? whole.subtract(each.multiply(BigDecimal.valueOf(members.size() - 1L))) : each;
        return percent.stripTrailingZeros().toPlainString();
    }

    /** A member without a figure is not part of it. */
    private List<SplitMember> members() {
        boolean agreed = key.uses(Basis.PERCENT);
        List<SplitMember> members = new ArrayList<>();
        for (String memberNo : names.keySet()) {
            BigDecimal inhabitants = measures.of(memberNo);
            BigDecimal percent = agreed ? percents.of(memberNo) : null;
            if (inhabitants != null || percent != null)
                members.add(new SplitMember(
                        memberNo, inhabitants == null ? Map.of() : Map.of(MEASURE, inhabitants), percent));
        }
        return members;
    }

    @Override
    protected void answer() {
        amount.setEnabled(!key.rates());
        percents.setVisible(key.uses(Basis.PERCENT));
        BigDecimal whole = key.rates() ? null : Figures.read("amount", amount.getValue());
        CostSplit split = CostSplit.of(whole, new BigDecimal(roundTo.getValue()), key.elements(), members());
        List<String> payers =
                split.lines().stream().map(line -> names.get(line.memberNo())).toList();
        List<String> elements = key.names();
        List<ChartData.Series> series = IntStream.range(0, elements.size())
                .mapToObj(i -> new ChartData.Series(
                        elements.get(i),
                        split.lines().stream().map(line -> line.parts().get(i)).toList()))
                .toList();
        Chart chart = new Chart(t("split.chart"));
        chart.show(new ChartData(ChartData.Kind.STACKED, payers, series));
        Div wrap = new Div(table(split, elements));
        wrap.addClassNames("panel", "table-wrap");
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("split.title"));
        result.add(wrap, chart);
    }

    private NativeTable table(CostSplit split, List<String> elements) {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.setCaptionText(t("split.title"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(t("incident.member"));
        elements.forEach(name -> head.addHeaderCell().setText(name));
        head.addHeaderCell().setText(t("split.sum"));
        head.addHeaderCell().setText(t("split.part"));
        split.lines().forEach(line -> row(table, line, split.total()));
        NativeTableRow foot = table.getFoot().addRow();
        scoped(foot, t("split.sum"));
        for (int i = 0; i < elements.size(); i++) {
            int at = i;
            foot.addDataCell()
                    .setText(money(split.lines().stream()
                            .map(line -> line.parts().get(at))
                            .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        foot.addDataCell().setText(money(split.total()));
        foot.addDataCell().setText(Formats.percent(1, 0));
        return table;
    }

    private void row(NativeTable table, SplitLine line, BigDecimal total) {
        NativeTableRow row = table.getBody().addRow();
        scoped(row, names.get(line.memberNo()));
        line.parts().forEach(part -> row.addDataCell().setText(money(part)));
        row.addDataCell().setText(money(line.total()));
        double share = total.signum() == 0 ? 0 : line.total().doubleValue() / total.doubleValue();
        row.addDataCell().setText(Formats.percent(share, 1));
    }

    private static void scoped(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "row");
    }

    private static String money(BigDecimal value) {
        return Formats.money(value);
    }
}
