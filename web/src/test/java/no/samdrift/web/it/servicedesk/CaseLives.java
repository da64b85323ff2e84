package no.samdrift.web.it.servicedesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.ImportedCase;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;

/** Cases that live at random, from around a change of the clocks or a turn of the month on: the same for the same seed. */
@Dependent
class CaseLives {
    private static final List<String> MEMBERS = List.of("5041", "5038", "5037");
    private static final List<String> SERVICES = List.of("9d", "2a", "9g", "12a");
    private static final List<String> DAYS = List.of("2025-03-28", "2025-10-24", "2024-02-27", "2025-12-30");

    @Inject
    Incidents incidents;

    @Inject
    Cases cases;

    @Inject
    IncidentRegister register;

    @Inject
    Teams teams;

    @Inject
    Sql sql;

    @Inject
    Time time;

    private final List<String> numbers = new ArrayList<>();
    private Random random;
    private LocalDate first;
    private Instant now;

    void begin(int seed) {
        random = new Random(seed);
        numbers.clear();
        first = LocalDate.parse(DAYS.get(seed % DAYS.size()));
        now = first.atTime(21, 0).atZone(Time.OSLO).toInstant();
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return LocalDate.ofInstant(now, Time.OSLO);
    }

    /** So many things, most of them soon after the one before. */
    void happen(int many) {
        for (int n = 0; n < many; n++) {
            now = now.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(100_000) : random.nextInt(3_000));
            time.at(now, this::one);
        }
    }

    private void one() {
        if (numbers.isEmpty() || random.nextInt(4) == 0) {
            log();
            return;
        }
        String number = of(numbers);
        switch (random.nextInt(8)) {
            case 0 -> change(number);
            case 1 -> assign(number);
            case 2 -> incidents.reply(number, "Vi ser på det.");
            case 3 -> incidents.markReassigned(number, random.nextInt(3));
            default -> go(number);
        }
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void log() {
        String member = of(MEMBERS);
        var log = new LogIncident(
                "Et liv",
                "",
                member,
                of(SERVICES),
                of(List.of(Impact.values())),
                of(List.of(Urgency.values())),
                null,
                random.nextBoolean() ? system(member) : null,
                null,
                null,
                Channel.PHONE);
        boolean imported = random.nextInt(3) == 0;
        Boolean made = random.nextInt(3) == 0 ? null : random.nextBoolean();
        numbers.add(incidents
                .log(log, imported ? new ImportedCase("liv-" + now.toEpochMilli() + numbers.size(), made, null) : null)
                .number());
    }

    private String system(String member) {
        return sql.first(
                        String.class,
                        "select s.code from catalogue_system s join cooperation_member_code c"
                                + " on c.member_id = s.member_id where c.code = :member order by s.code limit 1",
                        java.util.Map.of("member", member))
                .orElse(null);
    }

    private void change(String number) {
        var priority = random.nextInt(3) == 0 ? of(List.of(Priority.values())) : null;
        incidents.change(
                number,
                null,
                new ChangeIncident(
                        "Et annet liv",
                        "",
                        of(SERVICES),
                        random.nextBoolean() ? register.details(number).system() : null,
                        of(List.of(Impact.values())),
                        of(List.of(Urgency.values())),
                        priority,
                        "Slik er det."));
    }

    private void assign(String number) {
        if (register.details(number).status().isOpen())
            cases.assign("incident", number, null, new Assign(of(teams.all()).id(), null));
    }

    private void go(String number) {
        var next = List.copyOf(
                register.details(number).status().next().stream().sorted().toList());
        if (next.isEmpty()) return;
        IncidentStatus to =
                next.contains(IncidentStatus.RESOLVED) && random.nextBoolean() ? IncidentStatus.RESOLVED : of(next);
        incidents.transition(
                number, to == IncidentStatus.RESOLVED ? Transition.resolve(null, "Gjort.") : Transition.to(to));
    }
}
