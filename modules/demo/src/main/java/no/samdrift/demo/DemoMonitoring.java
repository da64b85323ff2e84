package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.MachineLine;
import no.samdrift.servicedesk.monitoring.MonitoringDoor;
import no.samdrift.servicedesk.monitoring.MonitoringIntake;
import no.samdrift.servicedesk.monitoring.MonitoringSourceFacts;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.servicedesk.monitoring.SeverityLine;
import no.samdrift.servicedesk.team.Teams;

/** Systems that watch, and what they reported this morning, by their own door. */
@ApplicationScoped
class DemoMonitoring {
    @Inject
    private DemoFiles files;

    @Inject
    private MonitoringSources sources;

    @Inject
    private MonitoringDoor door;

    @Inject
    private MonitoringIntake intake;

    @Inject
    private Members members;

    @Inject
    private Services services;

    @Inject
    private Systems systems;

    @Inject
    private Teams teams;

    @Inject
    private Time time;

    void put() {
        Map<String, String> secrets = new HashMap<>();
        for (NamedCsvRecord row : files.rows("monitoring")) {
            long id = sources.register(facts(row)).source().id();
            secrets.put(row.getField("name"), sources.renew(id).secret());
        }
        for (NamedCsvRecord row : files.rows("monitoring-bodies"))
            time.at(
                    time.now().minus(Duration.ofMinutes(Long.parseLong(row.getField("minutesAgo")))),
                    () -> report(row, secrets.get(row.getField("source"))));
    }

    private void report(NamedCsvRecord row, String secret) {
        try (InputStream in = files.open("monitoring/" + row.getField("file") + ".json")) {
            door.receive(row.getField("source"), secret, in.readAllBytes(), "192.0.2.17");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake.work(() -> true);
    }

    private MonitoringSourceFacts facts(NamedCsvRecord row) {
        List<SeverityLine> severities = DemoFiles.words(row, "severities").stream()
                .map(word -> word.split("[=/]"))
                .map(part -> new SeverityLine(part[0], Impact.valueOf(part[1]), Urgency.valueOf(part[2])))
                .toList();
        List<MachineLine> machines = DemoFiles.words(row, "machines").stream()
                .map(word -> word.split("="))
                .map(part -> new MachineLine(
                        part[0], systems.byCode(part[1]).system().id()))
                .toList();
        return new MonitoringSourceFacts(
                row.getField("name"),
                row.getField("title"),
                AlertMapping.valueOf(row.getField("mapping")),
                true,
                members.byNo(row.getField("member")).id(),
                services.byCode(row.getField("service")).id(),
                null,
                teams.named(row.getField("team")).orElseThrow().id(),
                Impact.MEDIUM,
                Urgency.MEDIUM,
                severities,
                machines,
                List.of());
    }
}
