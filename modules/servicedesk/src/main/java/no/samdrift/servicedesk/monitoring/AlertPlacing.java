package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.text.Language;

/** Where the case of an alert belongs, and how bad it is (R9). */
@ApplicationScoped
class AlertPlacing {
    @Inject
    Sql sql;

    @Inject
    Members members;

    /** @param systemCode null where none is known */
    record Placed(String memberNo, Language language, String systemCode) {}

    private record Found(long memberId, String code) {}

    Placed of(MonitoringSourceDetails source, Alert alert) {
        return known(source, alert).map(this::placed).orElseGet(() -> home(source));
    }

    /** Instances of Prometheus name one. */
    static String withoutPort(String machine) {
        return machine.replaceFirst(":\\d{1,5}$", "");
    }

    /** Where what nobody knows belongs. */
    Placed home(MonitoringSourceDetails source) {
        return placed(new Found(source.source().memberId(), source.source().systemCode()));
    }

    private Placed placed(Found found) {
        MemberRow member = members.byId(found.memberId());
        return new Placed(member.memberNo(), member.language(), found.code());
    }

    private Optional<Found> known(MonitoringSourceDetails source, Alert alert) {
        Set<String> names = new LinkedHashSet<>();
        for (String machine : alert.machines()) {
            names.add(machine);
            names.add(withoutPort(machine));
        }
        for (String name : names) {
            for (MachineLine line : source.machines())
                if (line.label().equalsIgnoreCase(name)) return found("y.id = :id", Map.of("id", line.systemId()));
        }
        for (String name : names) {
            Map<String, Object> values =
                    Map.of("name", name, "member", source.source().memberId());
            Optional<Found> found = found("y.code = :name or y.name = :name and y.member_id = :member", values);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The one that is meant; nothing where several might be. */
    private Optional<Found> found(String which, Map<String, ?> values) {
        List<Found> all = sql.list(
                Found.class, "select y.member_id, y.code from catalogue_system y where " + which + " limit 2", values);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    static Impact impact(MonitoringSourceDetails source, Alert alert) {
        return judged(source, alert)
                .map(SeverityLine::impact)
                .orElse(source.source().impact());
    }

    static Urgency urgency(MonitoringSourceDetails source, Alert alert) {
        return judged(source, alert)
                .map(SeverityLine::urgency)
                .orElse(source.source().urgency());
    }

    private static Optional<SeverityLine> judged(MonitoringSourceDetails source, Alert alert) {
        return source.severities().stream()
                .filter(line -> line.severity().equalsIgnoreCase(alert.severity()))
                .findFirst();
    }
}
