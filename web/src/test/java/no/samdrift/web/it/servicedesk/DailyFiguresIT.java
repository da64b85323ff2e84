package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.report.Cell;
import no.samdrift.servicedesk.report.DailyFigures;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.it.Product;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whatever happens to cases, the kept figures are what the cases say, by every breakdown. */
@ArquillianTest
class DailyFiguresIT {
    private static final Caller HOUSE = Caller.house("test");
    private static final int LIVES = 3;

    @Inject
    private CaseLives lives;

    @Inject
    private OperationReports reports;

    @Inject
    private DailyFigures figures;

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentRegister register;

    @Inject
    private Sql sql;

    @Inject
    private Time time;

    @Inject
    private CurrentCaller current;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive war() {
        Product.shared();
        return ShrinkWrap.create(ZipImporter.class, "samdrift.war")
                .importFrom(new File("target/samdrift.war"))
                .as(WebArchive.class)
                .addClass(CaseLives.class);
    }

    /** servicedesk.report R2, R3, R5, R6, R7, R9 */
    @Test
    void whateverHappensTheKeptFiguresAreWhatTheCasesSay() throws Exception {
        for (int seed = 1; seed <= LIVES; seed++) {
            int life = seed;
            transaction.begin();
            try {
                current.as(HOUSE, () -> live(life));
            } finally {
                transaction.rollback();
            }
        }
    }

    /** Some cases' lives at days when the clocks change or the month turns, folded now and then, or made anew. */
    private void live(int seed) {
        settle();
        lives.begin(seed);
        for (int n = 0; n < 6; n++) {
            lives.happen(30);
            if (n % 3 == 0) while (figures.fold() > 0) {}
            if (n % 3 == 1) figures.months().forEach(figures::makeMonth);
            LocalDate first = lives.first().minusDays(seed % 3);
            LocalDate last = lives.last().plusDays(seed % 2);
            for (String member : new String[] {null, "5041"}) {
                same("life " + seed + ", " + n, first, last.plusDays(1), member);
                same(
                        "life " + seed + ", " + n,
                        last.withDayOfMonth(1),
                        last.withDayOfMonth(1).plusMonths(1),
                        member);
                same("life " + seed + ", " + n, last, last.plusDays(1), member);
            }
        }
        OperationReport report = reports.of(lives.first(), lives.last().plusDays(1), null);
        assertTrue(report.total().count(Figure.RESOLVED) > 0 && report.total().count(Figure.REOPENED) > 0);
        everyNumberIsTheLengthOfItsList(report);
    }

    /** What stands is asked of the kept figures, else the cases are counted. */
    private void same(String when, LocalDate from, LocalDate to, String member) {
        OperationReport kept = reports.of(from, to, member);
        sql.run("update servicedesk_report_state set asked_at = :now", Map.of("now", time.now()));
        OperationReport counted = reports.of(from, to, member);
        settle();
        assertEquals(counted, kept, () -> when + ": " + from + " to " + to + " of " + member);
        assertEquals(median(from, to, member), kept.medianMinutes(), when);
    }

    private void settle() {
        sql.run("update servicedesk_report_state set asked_at = null", Map.of());
    }

    private Double median(LocalDate from, LocalDate to, String member) {
        Cell cell = reports.of(from, to, member).total().cell();
        List<Long> seconds = sql.list(
                Long.class,
                "select service_s from servicedesk_incident where resolved_at >= :from and resolved_at < :to"
                        + " and service_s is not null and (:member = 0 or member_id = :member) order by service_s",
                Map.of("from", cell.from(), "to", cell.to(), "member", cell.memberId() == null ? 0 : cell.memberId()));
        int n = seconds.size();
        return n == 0 ? null : (seconds.get((n - 1) / 2) + seconds.get(n / 2)) / 2.0 / 60;
    }

    private void everyNumberIsTheLengthOfItsList(OperationReport report) {
        List<ReportLine> lines = Stream.of(
                        List.of(report.total()),
                        report.months(),
                        report.services(),
                        report.priorities(),
                        report.members())
                .flatMap(List::stream)
                .toList();
        for (ReportLine line : lines)
            for (Figure figure : Figure.values())
                assertEquals(register.count(figure.filter(line.cell())), line.count(figure), figure + " " + line.key());
        for (var system : report.systems())
            assertEquals(register.count(Figure.OPENED.filter(system.cell())), system.opened(), system.code());
        for (var moment : report.backlog())
            assertEquals(
                    register.count(IncidentFilter.ALL.openAt(moment.at())),
                    moment.open(),
                    moment.day().toString());
    }

    /** servicedesk.report R9: many at once, and all made anew meanwhile: nothing is lost, and nobody waits for the other. */
    @Test
    void nothingIsLostWhereManyWorkAtOnceAndTheFiguresAreMadeAnewMeanwhile() throws Exception {
        await();
        LocalDate today = time.today();
        List<Future<?>> work = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            Runnable cases = () -> current.as(HOUSE, () -> {
                for (int i = 0; i < 12; i++) oneCase(i);
            });
            work.add(executor.submit(cases));
        }
        LocalDate month = today.withDayOfMonth(1);
        while (!work.stream().allMatch(Future::isDone)) {
            current.as(HOUSE, () -> figures.makeMonth(month));
            current.as(HOUSE, figures::fold);
        }
        for (Future<?> each : work) each.get();
        current.as(HOUSE, () -> {
            same("after many", month, month.plusMonths(1), null);
            same("after many", today, today.plusDays(1), "5041");
        });
    }

    private void oneCase(int n) {
        String number = incidents
                .log(new LogIncident("Mange på en gang", "", "5041", "9d", Impact.LOW, Urgency.LOW, null, null))
                .number();
        if (n % 4 > 0) incidents.transition(number, Transition.resolve(null, "Gjort."));
        if (n % 4 == 2) incidents.transition(number, Transition.to(IncidentStatus.IN_PROGRESS));
        if (n % 4 == 3) incidents.transition(number, Transition.to(IncidentStatus.CLOSED));
    }

    /** servicedesk.report R9: what was spoilt past the house is right at once when it is asked for, and kept again soon after. */
    @Test
    void theFiguresAreMadeAnewWhereThatIsAskedFor() throws Exception {
        LocalDate first = time.today().withDayOfMonth(1);
        await();
        sql.run("update servicedesk_report_month set opened = opened + 1", Map.of());
        OperationReport spoilt = current.as(HOUSE, () -> reports.of(first, first.plusMonths(1), null));
        current.as(HOUSE, figures::makeAnew);
        OperationReport asked = current.as(HOUSE, () -> reports.of(first, first.plusMonths(1), null));
        assertNotEquals(asked, spoilt);
        await();
        current.as(HOUSE, () -> same("made anew", first, first.plusMonths(1), null));
    }

    private String solved(Instant opened, Duration after) {
        String number = time.at(
                opened,
                () -> incidents
                        .log(new LogIncident("Lovet", "", "5041", "9d", Impact.LOW, Urgency.LOW, null, null))
                        .number());
        solve(number, opened.plus(after));
        return number;
    }

    private void solve(String number, Instant at) {
        time.at(at, () -> incidents.transition(number, Transition.resolve(null, "Gjort.")));
    }

    private void again(String number, Instant at) {
        time.at(at, () -> incidents.transition(number, Transition.to(IncidentStatus.IN_PROGRESS)));
        solve(number, at.plusSeconds(60));
    }

    /** Of the case opened then: kept, broken, and how many cycles. */
    private List<Long> judged(Instant opened) {
        IncidentFilter that = IncidentFilter.ALL.opened(opened, opened.plusSeconds(1));
        return List.of(
                register.count(that.resolutionKept(true)),
                register.count(that.resolutionKept(false)),
                sql.count(
                        "select coalesce(max(c.cycle), 0) from servicedesk_incident i"
                                + " join servicedesk_clock c on c.case_id = i.id where i.opened_at = :at",
                        Map.of("at", opened)));
    }

    /** servicedesk.report R4; servicedesk.work R3: taken up again within fourteen days, later, and without a level. */
    @Test
    void aLevelIsKeptWhereNoCycleOfItsClockWasBroken() throws Exception {
        Instant soon = Instant.parse("2012-03-05T09:00:00Z");
        Instant late = Instant.parse("2012-05-07T09:00:00Z");
        Instant beforeAnyLevel = Instant.parse("2009-03-02T09:00:00Z");
        Duration fortnight = Duration.ofDays(14);
        transaction.begin();
        try {
            current.as(HOUSE, () -> {
                String kept = solved(soon, Duration.ofHours(1));
                again(kept, soon.plus(Duration.ofHours(1)).plus(fortnight));
                assertEquals(List.of(1L, 0L, 1L), judged(soon), "the clock ran on");
                again(kept, soon.plus(Duration.ofHours(1)).plusSeconds(61).plus(fortnight.multipliedBy(2)));
                assertEquals(List.of(1L, 0L, 2L), judged(soon), "a new one began");
                String broken = solved(late, Duration.ofDays(30));
                assertEquals(List.of(0L, 1L, 1L), judged(late));
                again(broken, late.plus(Duration.ofDays(60)));
                assertEquals(List.of(0L, 1L, 2L), judged(late), "broken once");
                solved(beforeAnyLevel, Duration.ofDays(30));
                assertEquals(List.of(0L, 0L, 0L), judged(beforeAnyLevel), "neither");
            });
        } finally {
            transaction.rollback();
        }
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (figures.asked().isPresent() && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(100);
        assertTrue(figures.asked().isEmpty(), "the figures are made within two minutes");
    }
}
