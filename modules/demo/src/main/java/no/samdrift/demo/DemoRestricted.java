package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.Restriction;

/** Cases that only some may see, reported this morning; one of them somebody has taken. */
@ApplicationScoped
class DemoRestricted {
    @Inject
    private DemoFiles files;

    @Inject
    private People people;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Incidents incidents;

    @Inject
    private Cases cases;

    @Inject
    private Time time;

    void put() {
        Instant at = time.now().minus(Duration.ofHours(3));
        for (NamedCsvRecord row : files.rows("restricted")) time.at(at, () -> put(row));
    }

    private void put(NamedCsvRecord row) {
        PersonRow reporter = named(row.getField("reporter"));
        String taker = DemoFiles.text(row, "taker");
        PersonRow agent = taker == null ? null : named(taker);
        as(reporter, () -> {
            String number = incidents
                    .log(new LogIncident(
                            row.getField("title"),
                            row.getField("description"),
                            reporter.memberNo(),
                            row.getField("service"),
                            Impact.LOW,
                            Urgency.HIGH,
                            null,
                            null,
                            null,
                            null,
                            Channel.SELF_SERVICE,
                            Restriction.valueOf(row.getField("reason")),
                            OwnValues.UNASKED))
                    .number();
            if (agent != null) as(agent, () -> cases.take("incident", number));
        });
    }

    private void as(PersonRow person, Runnable work) {
        current.as(callers.of(person.id(), "demo").orElseThrow(), work);
    }

    private PersonRow named(String username) {
        return people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(person -> username.equals(person.username()))
                .findFirst()
                .orElseThrow();
    }
}
