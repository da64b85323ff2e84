package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.money.Basis;
import no.samdrift.kernel.money.CostSplit;
import no.samdrift.kernel.money.SplitLine;
import no.samdrift.kernel.money.SplitMember;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.ChartData;
import no.samdrift.web.ui.shell.MainLayout;

/** Who pays what under which key: to the øre, and the sum is the amount. */
@Route(value = "calculators/cost-split", layout = MainLayout.class)
@PermitAll
public class CostSplitCalculatorView extends Calculator {
    private static final long serialVersionUID = 1;
    static final String MEASURE = "inhabitants";
    private final TextField amount = errors.at("amount", watch(new TextField(t("split.amount"))));
    private final Select<String> roundTo = watch(new Select<>());
    private final KeyRows key = new KeyRows(errors, this::changed);
    private final Map<String, TextField> measures = new LinkedHashMap<>();
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
        input.add(amount, key, who(members.today()), roundTo);
        keep("amount", amount::getValue, amount::setValue);
        keep("key", key::written, key::read);
        keep("members", this::written, this::read);
        keep("roundTo", roundTo::getValue, roundTo::setValue);
    }

    private FieldSet who(List<MemberRow> members) {
        Div grid = new Div();
        grid.addClassName("week");
        for (int i = 0; i < members.size(); i++) {
            MemberRow member = members.get(i);
            TextField field = errors.at("members[" + i + "]", watch(new TextField()));
            field.setAriaLabel(t("split.measureOf", member.name()));
            field.setValue(member.inhabitants() == null ? "" : Figures.written(member.inhabitants()));
            Span label = new Span(member.name());
            label.getElement().setAttribute("aria-hidden", "true");
            grid.add(label, field);
            measures.put(member.memberNo(), field);
            names.put(member.memberNo(), member.name());
        }
        return new FieldSet(t("split.members"), grid);
    }

    private String written() {
        return measures.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue().getValue().replaceAll("[^0-9,.]", ""))
                .collect(Collectors.joining("_"));
    }

    private void read(String written) {
        for (String each : written.split("_")) {
            String[] parts = each.split(":", 2);
            if (measures.containsKey(parts[0])) measures.get(parts[0]).setValue(parts[1]);
        }
    }

    /** A member without a figure is not part of it. */
    private List<SplitMember> members() {
        List<SplitMember> members = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, TextField> each : measures.entrySet()) {
            if (!each.getValue().isEmpty())
                members.add(new SplitMember(
                        each.getKey(),
                        Map.of(
                                MEASURE,
                                Figures.read(
                                        "members[" + i + "]", each.getValue().getValue()))));
            i++;
        }
        return members;
    }

    @Override
    protected void answer() {
        amount.setEnabled(!key.rates());
        BigDecimal whole = key.rates() ? null : Figures.read("amount", amount.getValue());
        CostSplit split = CostSplit.of(whole, new BigDecimal(roundTo.getValue()), key.elements(), members());
        List<String> payers =
                split.lines().stream().map(line -> names.get(line.memberNo())).toList();
        List<String> elements = key.names();
        List<Chart.Series> series = IntStream.range(0, elements.size())
                .mapToObj(i -> new Chart.Series(
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
