package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.forecast.Forecast;
import no.samdrift.kernel.forecast.ForecastRow;
import no.samdrift.web.report.ChartData;
import no.samdrift.web.text.Formats;

/** A multi-year frame in figures: every line, the sum, and the change against the year compared with. */
public final class ForecastTable extends Div {
    /** @param compared null for none */
    public ForecastTable(Forecast forecast, Integer compared) {
        List<Integer> years = List.copyOf(forecast.sum().keySet());
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.setCaptionText(t("frame.byYear"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(t("frame.inNok"));
        years.forEach(year -> head.addHeaderCell().setText(String.valueOf(year)));
        for (ForecastRow row : forecast.rows()) fill(table, row.name(), row.values(), years, null);
        fill(table, t("share.sum"), forecast.sum(), years, "sum");
        if (compared != null) fill(table, t("frame.change", String.valueOf(compared)), forecast.change(), years, null);
        add(table);
        addClassName("matrix");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("frame.byYear"));
    }

    private static void fill(
            NativeTable table, String name, Map<Integer, BigDecimal> values, List<Integer> years, String css) {
        NativeTableRow row = table.getBody().addRow();
        if (css != null) row.addClassName(css);
        var header = row.addHeaderCell();
        header.setText(name);
        header.getElement().setAttribute("scope", "row");
        for (Integer year : years) {
            BigDecimal value = values.get(year);
            row.addDataCell().setText(value == null || value.signum() == 0 ? "" : Formats.number(value));
        }
    }

    /** The lines stacked year by year. */
    public static Chart chart(Forecast forecast) {
        List<Integer> years = List.copyOf(forecast.sum().keySet());
        Chart chart = new Chart(t("frame.chart"));
        chart.show(new ChartData(
                ChartData.Kind.STACKED,
                years.stream().map(String::valueOf).toList(),
                forecast.rows().stream()
                        .map(row -> new ChartData.Series(
                                row.name(),
                                years.stream().map(row.values()::get).toList()))
                        .toList()));
        return chart;
    }
}
