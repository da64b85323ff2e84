package no.samdrift.web.ui.servicedesk.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.servicedesk.report.Cell;
import no.samdrift.servicedesk.report.Figure;

/** The address of the cases behind a figure, and back. {@code figure} null is the work at the moment {@code to}. */
final class CaseLink {
    static final String PATH = "reports/operations/cases";

    private CaseLink() {}

    static String of(Figure figure, Cell cell) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("figure", figure);
        parameters.put("from", cell.from());
        parameters.put("to", cell.to());
        parameters.put("member", cell.memberId());
        parameters.put("service", cell.serviceId());
        parameters.put("system", cell.systemId());
        parameters.put("priority", cell.priority());
        return PATH + "?"
                + parameters.entrySet().stream()
                        .filter(e -> e.getValue() != null)
                        .map(e -> e.getKey() + "="
                                + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    static Optional<Figure> figure(String name) {
        for (Figure figure : Figure.values()) if (figure.name().equals(name)) return Optional.of(figure);
        return Optional.empty();
    }

    static Priority priority(String name) {
        for (Priority priority : Priority.values()) if (priority.name().equals(name)) return priority;
        return null;
    }
}
