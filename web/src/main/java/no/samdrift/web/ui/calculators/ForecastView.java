package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.forecast.Forecast;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.ForecastTable;

/** Several years by rules instead of typed figures; begins with the frame a co-operation's board decided in 2023. */
@Route("calculators/forecast")
public class ForecastView extends Calculator {
    private final TextField first = errors.at("years", watch(new TextField(t("forecast.first"))));
    private final TextField last = errors.at("lastYear", watch(new TextField(t("forecast.last"))));
    private final TextField compared = errors.at("compareWithYear", watch(new TextField(t("forecast.compared"))));
    private final ForecastLines lines = new ForecastLines(errors, this::changed);

    public ForecastView() {
        super("forecast");
        first.setValue("2023");
        last.setValue("2027");
        compared.setValue("2023");
        compared.setHelperText(t("forecast.comparedHint"));
        lines.read(t("forecast.example"));
        Div years = new Div(first, last, compared);
        years.addClassName("forecast-years");
        input.add(years, lines);
        keep("first", first::getValue, first::setValue);
        keep("last", last::getValue, last::setValue);
        // written even when empty: without it the address would mean the example's year
        keep(
                "compare",
                () -> compared.isEmpty() ? "-" : compared.getValue(),
                text -> compared.setValue(text.equals("-") ? "" : text));
        keep("lines", lines::written, lines::read);
    }

    @Override
    protected void answer() {
        if (lines.untouched()) {
            result.add(new EmptyState(VaadinIcon.CALENDAR, t("forecast.none"), t("forecast.noneHint")));
            return;
        }
        int from = Figures.year("years", first.getValue());
        int to = Figures.year("lastYear", last.getValue());
        Integer against = compared.isEmpty() ? null : Figures.year("compareWithYear", compared.getValue());
        try {
            Forecast forecast = Forecast.of(from, to, lines.read(to), against);
            result.add(new ForecastTable(forecast, against), ForecastTable.chart(forecast));
        } catch (InvalidInput refused) {
            lines.open(refused.field());
            throw refused;
        }
    }
}
