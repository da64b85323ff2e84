package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samdrift.governance.frame.FrameDetails;
import no.samdrift.governance.frame.Frames;
import no.samdrift.kernel.forecast.ForecastRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.ChartData;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.shell.MainLayout;

/** A multi-year frame: its lines year by year by their rules, and the sum as a picture. */
@Route(value = "frames", layout = MainLayout.class)
@PermitAll
public class FrameView extends DetailPage {
    @Inject
    private transient Frames frames;

    @Override
    protected String draw(String key) {
        FrameDetails details = frames.byId(id("frame", key));
        var frame = details.frame();
        List<Integer> years = List.copyOf(details.forecast().sum().keySet());
        Facts facts = new Facts();
        if (details.decision() == null) facts.fact(t("share.decision"), new Span(t("statement.proposal")));
        else
            facts.fact(
                    t("share.decision"),
                    new Anchor(
                            "decisions/" + details.decision().id(),
                            details.decision().code() + " " + details.decision().name()));
        LinkList shares = new LinkList();
        details.shares().forEach(s -> shares.link("cost-shares/" + s.id(), s.name(), s.code()));
        facts.fact(t("decision.shares"), shares.isEmpty() ? new Span("–") : shares);
        add(
                new Crumb("cost-shares", t("shares.title")),
                new PageHeader(frame.name(), t("frame.lead")),
                facts,
                new Block(t("frame.byYear"), table(details, years)),
                chart(details, years));
        return frame.name();
    }

    private static Div table(FrameDetails details, List<Integer> years) {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.setCaptionText(t("frame.byYear"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(t("frame.inNok"));
        years.forEach(y -> head.addHeaderCell().setText(String.valueOf(y)));
        for (ForecastRow row : details.forecast().rows()) fill(table, row.name(), years, row.values(), null);
        fill(table, t("share.sum"), years, details.forecast().sum(), "sum");
        Integer compared = details.frame().compareWithYear();
        if (compared != null)
            fill(
                    table,
                    t("frame.change", String.valueOf(compared)),
                    years,
                    details.forecast().change(),
                    null);
        Div wrap = new Div(table);
        wrap.addClassName("matrix");
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("frame.byYear"));
        return wrap;
    }

    private static void fill(
            NativeTable table, String name, List<Integer> years, Map<Integer, BigDecimal> values, String css) {
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

    private static Chart chart(FrameDetails details, List<Integer> years) {
        Chart chart = new Chart(t("frame.chart"));
        chart.show(new ChartData(
                ChartData.Kind.STACKED,
                years.stream().map(String::valueOf).toList(),
                details.forecast().rows().stream()
                        .map(r -> new Chart.Series(
                                r.name(),
                                years.stream().map(y -> r.values().get(y)).toList()))
                        .toList()));
        chart.addClassName("spaced");
        chart.onPick(year -> details.shares().stream()
                .filter(s -> s.code().equals(year))
                .findFirst()
                .ifPresent(s -> UI.getCurrent().navigate("cost-shares/" + s.id())));
        return chart;
    }
}
