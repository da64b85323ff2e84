package no.samdrift.governance.frame;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import no.samdrift.kernel.forecast.Forecast;
import no.samdrift.kernel.forecast.ForecastLine;
import no.samdrift.kernel.text.PlainText;

/** What is kept of a frame: years, rules, and the decision it rests on (null while it is a proposal). Amounts in NOK. */
public record FrameFacts(
        @NotBlank @Size(max = 200) @PlainText String name,
        int firstYear,
        int lastYear,
        Integer compareWithYear,
        Long decisionId,
        @NotEmpty @Size(max = 500) List<@NotNull FrameLine> lines) {

    /** @throws no.samdrift.kernel.InvalidInput with the path of the line */
    public Forecast forecast() {
        List<ForecastLine> rules = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).line("lines[" + i + "]"))
                .toList();
        return Forecast.of(firstYear, lastYear, rules, compareWithYear);
    }
}
