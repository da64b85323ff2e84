package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;

/** A month of cases as they would have come, been worked and been solved, some of them not yet. */
@ApplicationScoped
class DemoIncidents {
    private static final int DAYS = 30;

    @Inject
    private DemoFiles files;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private Incidents incidents;

    @Inject
    private Cases cases;

    @Inject
    private People people;

    @Inject
    private DemoSystems systems;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Time time;

    private final Random random = new Random(2024);
    private List<NamedCsvRecord> reports;
    private List<PersonRow> reporters;
    private List<PersonRow> agents;
    private Instant now;

    void put() {
        reports = files.rows("incidents");
        if (reports.isEmpty()) return;
        List<PersonRow> all = people.find(People.Filter.ALL, null, 200).items();
        agents = all.stream()
                .filter(p -> p.username() != null && p.username().startsWith("agent"))
                .toList();
        reporters = all.stream()
                .filter(p -> p.username() == null || p.username().endsWith(".bruker"))
                .toList();
        now = time.now();
        LocalDate today = LocalDate.ofInstant(now, Time.OSLO);
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) day(day);
        dueSoon();
    }

    private void day(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int many = weekend ? 1 : 6 + random.nextInt(5);
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < many; i++)
            moments.add(day.atTime(7, 30)
                    .plusMinutes(random.nextInt(weekend ? 800 : 480))
                    .atZone(Time.OSLO)
                    .toInstant());
        moments.stream()
                .sorted()
                .filter(m -> m.isBefore(now))
                .forEach(m -> oneCase(reports.get(random.nextInt(reports.size())), m));
    }

    private void oneCase(NamedCsvRecord report, Instant at) {
        PersonRow reporter = reporters.get(random.nextInt(reporters.size()));
        PersonRow agent = agents.get(random.nextInt(agents.size()));
        String number = log(report, reporter, at);
        Instant taken = at.plus(minutes(3, 180));
        if (!as(agent, taken, () -> cases.take("incident", number))) return;
        if (random.nextInt(5) > 0)
            as(
                    agent,
                    taken.plus(minutes(1, 30)),
                    () -> incidents.reply(number, "Hei. Vi ser på saken og gir beskjed så snart vi vet mer."));
        Instant next = taken.plus(minutes(20, 400));
        if (random.nextInt(4) == 0) {
            as(
                    agent,
                    next,
                    () -> incidents.transition(
                            number,
                            new Transition(
                                    IncidentStatus.WAITING_USER,
                                    "Kan du prøve å starte PC-en på nytt og si fra om det hjelper?",
                                    null,
                                    null,
                                    null,
                                    null)));
            next = next.plus(minutes(30, 1500));
            as(reporter, next, () -> incidents.reply(number, "Det hjalp ikke, det er fortsatt det samme."));
        }
        if (random.nextInt(8) == 0) {
            PersonRow other = agents.get(random.nextInt(agents.size()));
            as(agent, next, () -> cases.assign("incident", number, null, new Assign(null, other.id())));
        }
        Instant solved = next.plus(minutes(30, random.nextInt(6) == 0 ? 9000 : 1800));
        if (random.nextInt(12) == 0) {
            waitForVendor(number, report, reporter, agent, next);
            return;
        }
        if (!as(
                agent,
                solved,
                () -> incidents.transition(number, Transition.resolve(cause(report), report.getField("solution")))))
            return;
        if (random.nextInt(15) == 0) {
            as(
                    reporter,
                    solved.plus(minutes(30, 600)),
                    () -> incidents.transition(number, Transition.to(IncidentStatus.IN_PROGRESS)));
            as(
                    agent,
                    solved.plus(minutes(700, 1500)),
                    () -> incidents.transition(number, Transition.resolve(cause(report), report.getField("solution"))));
        }
        as(
                reporter,
                solved.plus(Duration.ofDays(3)),
                () -> incidents.transition(number, Transition.to(IncidentStatus.CLOSED)));
    }

    private void waitForVendor(String number, NamedCsvRecord report, PersonRow reporter, PersonRow agent, Instant at) {
        systems.about(reporter.memberNo(), report.getField("service"))
                .map(DemoSystems.Named::vendorId)
                .ifPresent(vendor -> as(
                        agent,
                        at,
                        () -> incidents.transition(
                                number,
                                new Transition(
                                        IncidentStatus.WAITING_VENDOR,
                                        "Meldt til leverandøren med logg og skjermbilde.",
                                        vendor,
                                        null,
                                        null,
                                        null))));
    }

    /** Whatever the hour the house is started: something is due within the hour, and something is late. */
    private void dueSoon() {
        List<NamedCsvRecord> urgent = reports.stream()
                .filter(r -> r.getField("dueSoon").equals("yes"))
                .toList();
        if (urgent.isEmpty()) return;
        NamedCsvRecord journal = urgent.getFirst();
        Set<String> special = catalogue.special();
        List<PersonRow> near =
                reporters.stream().filter(r -> !special.contains(r.memberNo())).toList();
        for (int minutesAgo : new int[] {20, 50, 80, 95, 150}) {
            PersonRow reporter = near.get(random.nextInt(near.size()));
            PersonRow agent = agents.getFirst();
            Instant at = now.minus(Duration.ofMinutes(minutesAgo));
            String number = log(journal, reporter, at);
            as(agent, at.plus(Duration.ofMinutes(9)), () -> {
                if (minutesAgo != 20) cases.take("incident", number);
                incidents.reply(number, "Hei. Vi har varslet leverandøren og ser på det nå.");
            });
        }
    }

    private String log(NamedCsvRecord report, PersonRow reporter, Instant at) {
        boolean self = random.nextInt(3) > 0;
        var log = new LogIncident(
                report.getField("title"),
                report.getField("description"),
                reporter.memberNo(),
                report.getField("service"),
                Impact.valueOf(report.getField("impact")),
                Urgency.valueOf(report.getField("urgency")),
                String.valueOf(reporter.id()),
                systems.about(reporter.memberNo(), report.getField("service"))
                        .map(DemoSystems.Named::code)
                        .orElse(null),
                null,
                null,
                self ? Channel.SELF_SERVICE : Channel.PHONE);
        PersonRow by = self ? reporter : agents.get(random.nextInt(agents.size()));
        return time.at(
                at, () -> current.as(caller(by), () -> incidents.log(log)).number());
    }

    private static String cause(NamedCsvRecord report) {
        return switch (report.getField("service").charAt(0)) {
            case '9' -> "Feil i fagsystem";
            case '2', '5' -> "Nettverk";
            default -> "Oppsett hos bruker";
        };
    }

    /** Nothing happens after now: false tells that the story stops here. */
    private boolean as(PersonRow person, Instant at, Runnable work) {
        if (!at.isBefore(now)) return false;
        time.at(at, () -> current.as(caller(person), work));
        return true;
    }

    private no.samdrift.kernel.access.Caller caller(PersonRow person) {
        return callers.of(person.id(), "demo").orElseThrow();
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(least + random.nextInt(most - least));
    }
}
