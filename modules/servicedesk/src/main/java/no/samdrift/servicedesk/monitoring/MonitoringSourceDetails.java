package no.samdrift.servicedesk.monitoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Versioned;

/** A source whole. */
public record MonitoringSourceDetails(
        MonitoringSourceRow source, List<SeverityLine> severities, List<MachineLine> machines, List<FieldLine> fields)
        implements Versioned {
    @Override
    public int version() {
        return source.version();
    }

    /** What a form starts from. */
    public MonitoringSourceFacts facts() {
        return new MonitoringSourceFacts(
                source.name(),
                source.title(),
                source.mapping(),
                source.active(),
                source.memberId(),
                source.serviceId(),
                source.systemId(),
                source.teamId(),
                source.impact(),
                source.urgency(),
                severities,
                machines,
                fields);
    }

    /** Where in its bodies something stands. */
    Map<AlertField, String> pointers() {
        if (source.mapping() != AlertMapping.OWN) return source.mapping().shipped();
        Map<AlertField, String> own = new EnumMap<>(AlertField.class);
        fields.forEach(line -> own.put(line.field(), line.value()));
        return own;
    }
}
