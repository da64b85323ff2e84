package no.samdrift.web.api.calculators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.governance.frame.FrameLine;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.forecast.Forecast;
import no.samdrift.kernel.forecast.ForecastLine;

@Path("/forecast-simulations")
@RequestScoped
public class ForecastSimulationsResource {
    /** {@code years} are the first and the last. */
    public record ForecastSimulation(List<Integer> years, List<FrameLine> lines, Integer compareWithYear) {}

    @POST
    public Forecast simulate(ForecastSimulation s) {
        boolean two = s.years() != null && s.years().size() == 2 && !s.years().contains(null);
        InvalidInput.require(two, "years", "required");
        InvalidInput.require(s.lines() != null, "lines", "required");
        List<ForecastLine> lines = new ArrayList<>();
        for (int i = 0; i < s.lines().size(); i++) {
            String path = "lines[" + i + "]";
            InvalidInput.require(s.lines().get(i) != null, path, "required");
            lines.add(s.lines().get(i).line(path));
        }
        return Forecast.of(s.years().get(0), s.years().get(1), lines, s.compareWithYear());
    }
}
