package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import no.samdrift.web.report.ChartData;

/** A chart with the same figures as a table one press away, for those who read better than they see. */
public final class Chart extends Section {
    private final ChartCanvas canvas;
    private final Div table = new Div();
    private final Button toggle = new Button(VaadinIcon.TABLE.create());
    private final String title;

    /** @param title says what is shown, and in which unit */
    public Chart(String title) {
        this.title = title;
        addClassName("chart");
        canvas = new ChartCanvas(title);
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(e -> showTable(!table.isVisible()));
        Div head = new Div(new H2(title), new TakeAlong(this, title), toggle);
        head.addClassName("chart-head");
        table.addClassName("table-wrap");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(head, canvas, table);
        showTable(false);
    }

    public void show(ChartData data) {
        ChartOnScreen shown = new ChartOnScreen(data);
        canvas.setOption(shown.option());
        table.removeAll();
        table.add(shown.table(title));
    }

    /** For what {@link ChartData} cannot say: an ECharts option, and the figures for the table. */
    public void show(java.util.Map<String, ?> option, ChartData figures) {
        show(figures);
        canvas.setOption(option);
    }

    /** @param listener gets the category or item that was pressed */
    public Registration onPick(Consumer<String> listener) {
        return canvas.addPickListener(e -> listener.accept(e.getName()));
    }

    private void showTable(boolean shown) {
        table.setVisible(shown);
        canvas.setVisible(!shown);
        toggle.setIcon((shown ? VaadinIcon.BAR_CHART : VaadinIcon.TABLE).create());
        toggle.setAriaLabel(t(shown ? "chart.showChart" : "chart.showTable"));
        toggle.setTooltipText(t(shown ? "chart.showChart" : "chart.showTable"));
    }
}
