package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.approval.ApprovalNotices;
import no.samdrift.cooperation.notice.NoticeMails;
import no.samdrift.cooperation.task.TaskNotices;
import no.samdrift.governance.decision.FollowUpNotices;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.AuditCheck;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.kernel.audit.AuditSeals;
import no.samdrift.kernel.audit.SealHash;
import no.samdrift.kernel.data.Leases;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.outbox.Outbox;
import no.samdrift.kernel.outbox.OutboxDelivery;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.search.Search;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.sourcing.agreement.DeadlineNotices;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.live.Followers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The very WAR as a second node on the database of the first one; its services asked from inside. */
@ArquillianTest
class SecondNodeIT {
    private static final Caller HOUSE = Caller.house("test");

    @Inject
    private Incidents incidents;

    @Inject
    private Cases cases;

    @Inject
    private Vendors vendors;

    @Inject
    private Sql sql;

    @Inject
    private Time time;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditSeals seals;

    @Inject
    private AuditChecks checks;

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private Search search;

    @Inject
    private Followers followers;

    @Inject
    private Leases leases;

    @Inject
    private DeadlineNotices deadlines;

    @Inject
    private ApprovalNotices approvals;

    @Inject
    private TaskNotices tasks;

    @Inject
    private FollowUpNotices decisions;

    @Inject
    private NoticeMails mails;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        Product first = Product.shared();
        return ShrinkWrap.create(ZipImporter.class, "samdrift.war")
                .importFrom(new File("target/samdrift.war"))
                .as(WebArchive.class)
                .addClass(FailingPost.class)
                .addClass(CountingPost.class)
                .addClass(MeetingPost.class)
                .addAsResource(new StringAsset(first.url()), "first-node.txt")
                .addAsResource(new StringAsset(first.as("agent").token()), "first-token.txt");
    }

    private static LogIncident report(String title) {
        return new LogIncident(title, "", "5041", "9d", Impact.LOW, Urgency.LOW, null, null, null, null, Channel.PHONE);
    }

    /** What is done is seen by the work itself and by nobody afterwards. */
    private <T> T undone(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return current.as(HOUSE, work);
        } finally {
            transaction.rollback();
        }
    }

    private long count(String sql, Object value) {
        return this.sql.count(sql, Map.of("value", value));
    }

    private static final Map<String, String> TRACES = Map.of(
            "case", "select count(*) from servicedesk_incident where number = :value",
            "queue", "select count(*) from servicedesk_work_item where number = :value",
            "outbox", "select count(*) from kernel_outbox where subject_key = :value");
    private static final Map<String, String> TRACES_OF_ID = Map.of(
            "clock", "select count(*) from servicedesk_clock where case_id = :value",
            "audit", "select count(*) from kernel_audit where subject_type = 'incident' and subject_key = :value",
            "change", "select count(*) from kernel_change where kind = 'incident' and subject_id = :value");

    /** servicedesk.work R1; kernel.audit R1; kernel.outbox R1 */
    @Test
    void whatIsRolledBackLeavesNothing() throws Exception {
        String[] made = new String[2];
        undone(() -> {
            made[0] = incidents.log(report("Angres")).number();
            outbox.put(CountingPost.TOPIC, made[0], Map.of());
            made[1] = sql.first(
                            String.class,
                            "select id from servicedesk_incident where number = :value",
                            Map.of("value", made[0]))
                    .orElseThrow();
            TRACES.forEach((what, sql) -> assertTrue(count(sql, made[0]) > 0, what));
            TRACES_OF_ID.forEach((what, sql) -> assertTrue(count(sql, made[1]) > 0, what));
            return null;
        });
        TRACES.forEach((what, sql) -> assertEquals(0, count(sql, made[0]), what));
        TRACES_OF_ID.forEach((what, sql) -> assertEquals(0, count(sql, made[1]), what));
    }

    private static final List<String> TRACES_OF_VENDOR = List.of(
            "select count(*) from sourcing_vendor where id = :value",
            "select count(*) from kernel_audit where subject_type = 'vendor' and subject_key = :value",
            "select count(*) from kernel_change where kind = 'vendor' and subject_id = :value");

    /** kernel.register R2 */
    @Test
    void whatIsOnlyKeptIsRolledBackWhole() throws Exception {
        long[] made = new long[1];
        undone(() -> {
            var facts = new VendorFacts("840000001", "Angres (oppdiktet)", null, null, null, null, true, null, null);
            made[0] = vendors.register(facts).vendor().id();
            TRACES_OF_VENDOR.forEach(sql -> assertTrue(count(sql, made[0]) > 0, sql));
            return null;
        });
        TRACES_OF_VENDOR.forEach(sql -> assertEquals(0, count(sql, made[0]), sql));
    }

    /** sourcing.agreement R7 */
    @Test
    void aDeadlineThatComesNearIsToldOnceToWhoAnswersForTheAgreement() throws Exception {
        undone(() -> {
            long agreement = sql.count("select min(id) from sourcing_agreement", Map.of());
            long person = sql.count(
                    "select min(person_id) from cooperation_account where username = 'avtaleforvalter'", Map.of());
            String ends =
                    "update sourcing_agreement set valid_from = :from, term_months = 12, option_count = 0, options_used = 0,"
                            + " renewal_months = null, lead_time_months = 0, terminated_on = null, type = 'SSA_D', responsible_id = :person"
                            + " where id = :id";
            sql.run(
                    ends,
                    Map.of(
                            "id", agreement,
                            "person", person,
                            "from", time.today().plusDays(21).minusMonths(12)));
            deadlines.tell();
            String told = "select count(*) from cooperation_notice where person_id = :person and kind = 'agreement'"
                    + " and what = 'agreement.end' and subject_key = :key and not urgent";
            Map<String, Object> asked = Map.of("person", person, "key", String.valueOf(agreement));
            assertEquals(1, sql.count(told, asked));
            assertEquals(0, deadlines.tell(), "once");
            return null;
        });
    }

    /** governance.decision R4 */
    @Test
    void whoAnswersForADecisionIsToldBeforeItsDayAndAfterwardsEachOnce() throws Exception {
        undone(() -> {
            long owner = account("radsleder");
            long id = sql.count("select min(id) from governance_decision where status = 'OPEN'", Map.of());
            decisions.remind();
            for (int days : List.of(7, -1)) {
                sql.run(
                        "update governance_decision set owner_id = :owner, due_on = :due where id = :id",
                        Map.of("owner", owner, "due", time.today().plusDays(days), "id", id));
                decisions.remind();
                decisions.remind();
            }
            assertEquals(List.of("decision.late 1", "decision.soon 1"), told(owner, "decision", id));
            return null;
        });
    }

    /** cooperation.approval R4, R7 */
    @Test
    void whoseAnswerIsWaitedForIsRemindedOnceAndADeputyWhenTheAbsenceBegins() throws Exception {
        undone(() -> {
            long asker = account("avtaleforvalter");
            long chair = account("radsleder");
            long deputy = account("okonom");
            long id = sql.count(
                    "select min(id) from cooperation_approval where about = 'option-1' and status = 'OPEN'", Map.of());
            due("cooperation_approval", id, time.today().plusDays(2));
            approvals.remind();
            assertEquals(List.of(), told(chair, "approval", id), "told in the demo's own past");
            due("cooperation_approval", id, time.today().plusDays(1));
            sql.run(
                    "insert into cooperation_deputy(person_id, deputy_id, absent_from, absent_to)"
                            + " values (:chair, :deputy, :today, :today)",
                    Map.of("chair", chair, "deputy", deputy, "today", time.today()));
            approvals.remind();
            approvals.remind();
            assertEquals(List.of("approval.soon 1"), told(chair, "approval", id));
            assertEquals(List.of("approval.deputy 1", "approval.soon 1"), told(deputy, "approval", id));
            assertEquals(List.of(), told(account("styreleder"), "approval", id), "has answered");
            assertEquals(List.of(), told(asker, "approval", id));
            due("cooperation_approval", id, time.today().minusDays(1));
            approvals.remind();
            assertEquals(List.of("approval.late 1"), told(asker, "approval", id));
            assertEquals(List.of("approval.late 1", "approval.soon 1"), told(chair, "approval", id));
            return null;
        });
    }

    /** cooperation.task R4 */
    @Test
    void theOwnerOfATaskIsToldTheDayBeforeAndWhenItIsLateEachOnce() throws Exception {
        undone(() -> {
            tasks.remind();
            long owner = account("avtaleforvalter");
            long id = sql.count(
                    "select min(id) from cooperation_task where owner_id = :owner and done_at is null",
                    Map.of("owner", owner));
            assertEquals(List.of("task.soon 1"), told(owner, "task", id));
            assertEquals(0, tasks.remind(), "once");
            due("cooperation_task", id, time.today().minusDays(1));
            assertEquals(1, tasks.remind());
            assertEquals(List.of("task.late 1", "task.soon 1"), told(owner, "task", id));
            return null;
        });
    }

    private long account(String username) {
        return sql.count(
                "select person_id from cooperation_account where username = :username", Map.of("username", username));
    }

    private void due(String table, long id, LocalDate day) {
        sql.run("update " + table + " set due_on = :day where id = :id", Map.of("day", day, "id", id));
    }

    private List<String> told(long person, String kind, long id) {
        return sql.list(
                String.class,
                "select concat(what, ' ', times) from cooperation_notice where person_id = :person and kind = :kind"
                        + " and subject_key = :key order by what",
                Map.of("person", person, "kind", kind, "key", String.valueOf(id)));
    }

    /** cooperation.notice R6 */
    @Test
    void aNoticeIsForgottenAfterNinetyDays() throws Exception {
        undone(() -> {
            long person =
                    sql.count("select min(person_id) from cooperation_account where username = 'agent'", Map.of());
            for (int days : new int[] {89, 91})
                sql.run(
                        "insert into cooperation_notice(id, person_id, at, topic, what, kind, subject_key, title, why, times,"
                                + " urgent) values (:days, :person, :at, 'SAID', 'case.replied', 'incident', 'x', 'x', 'TEAM', 1,"
                                + " false)",
                        Map.of(
                                "days", days,
                                "person", person,
                                "at", time.now().minus(Duration.ofDays(days))));
            assertEquals(1, mails.forget());
            assertEquals(1, sql.count("select count(*) from cooperation_notice where id = 89", Map.of()));
            return null;
        });
    }

    /** servicedesk.work R5 */
    @Test
    void theLaterOfTwoIsToldThatItIsLate() {
        current.as(HOUSE, () -> {
            String number = incidents.log(report("To samtidig")).number();
            int read = (int) count("select version from servicedesk_incident where number = :value", number);
            cases.assign("incident", number, read, new Assign(null, null));
            cases.note("incident", number, "Endret imens");
            assertThrows(LostUpdate.class, () -> cases.assign("incident", number, read, new Assign(null, null)));
        });
    }

    /** kernel.audit R3 */
    @Test
    void aTamperedAuditRowIsFoundEvenWithItsTextsTakenAway() throws Exception {
        undone(() -> {
            incidents.log(report("Forsegles"));
            while (seals.seal(time.now()) > 0) {}
            assertTrue(checks.check().well());
            long seal = sql.count("select max(seal_id) from kernel_audit", Map.of());
            String last = " where seal_id = :seal and action = 'incident.log' order by id desc limit 1";
            assertEquals(
                    1,
                    sql.run(
                            "update kernel_audit set before_json = null, after_json = null" + last,
                            Map.of("seal", seal)));
            AuditCheck blanked = checks.check();
            assertTrue(blanked.well(), "texts may be blanked by law");
            assertTrue(blanked.blanked() > 0);
            assertEquals(1, sql.run("update kernel_audit set actor = 'somebody.else'" + last, Map.of("seal", seal)));
            AuditCheck found = checks.check();
            assertEquals(1, found.broken());
            assertEquals(seal, found.firstBroken());
            assertTrue(checks.foundBroken(), "and health will say so");
            return null;
        });
        AuditCheck afterwards = current.as(HOUSE, () -> checks.check());
        assertTrue(afterwards.well(), afterwards + ": as it was before all are whole");
    }

    /** kernel.audit R3 */
    @Test
    void aChainCutOffIsFoundByWhatWasWrittenDownOutside() throws Exception {
        undone(() -> {
            incidents.log(report("Kuttes"));
            while (seals.seal(time.now()) > 0) {}
            SealHash newest = seals.newest().orElseThrow();
            Files.writeString(
                    Path.of(ConfigProvider.getConfig().getValue("samdrift.data.dir", String.class), "audit-seals.log"),
                    newest.id() + " " + newest.hash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            assertTrue(checks.check().well());
            sql.run("delete from kernel_audit where seal_id = :seal", Map.of("seal", newest.id()));
            sql.run("delete from kernel_audit_seal where id = :seal", Map.of("seal", newest.id()));
            assertEquals(newest.id(), checks.check().firstBroken());
            return null;
        });
        Files.delete(
                Path.of(ConfigProvider.getConfig().getValue("samdrift.data.dir", String.class), "audit-seals.log"));
    }

    private record Message(int attempts, Instant nextAttemptAt, Instant deadAt, String error) {}

    private static final String IN_THE_BOX =
            "select attempts, next_attempt_at, dead_at, error from kernel_outbox where topic = :value";

    /** kernel.outbox R2 */
    @Test
    void whatCannotBeDeliveredIsTriedWithGrowingPausesAndThenGivenUp() throws Exception {
        // tomorrow, so that the first node, which knows no such handlers, leaves it alone
        Instant now = time.now().plus(Duration.ofDays(1));
        time.at(now, () -> outbox.put(FailingPost.TOPIC, "it", Map.of("a", 1)));
        try {
            Duration longest = Duration.ZERO;
            for (int attempt = 1; attempt <= 10; attempt++) {
                Instant at = now;
                time.at(at, () -> delivery.deliver(Runnable::run));
                Message message = sql.first(Message.class, IN_THE_BOX, Map.of("value", FailingPost.TOPIC))
                        .orElseThrow();
                assertEquals(attempt, message.attempts());
                assertTrue(message.error().contains("nobody at home"));
                assertEquals(attempt == 10, message.deadAt() != null);
                Duration pause = Duration.between(at, message.nextAttemptAt());
                assertTrue(pause.compareTo(longest) > 0 || pause.equals(Duration.ofHours(1)), pause::toString);
                longest = pause;
                time.at(at.plus(pause).minusMillis(1), () -> delivery.deliver(Runnable::run));
                now = message.nextAttemptAt();
            }
            assertTrue(current.as(HOUSE, () -> delivery.dead()).stream()
                    .anyMatch(m -> m.topic().equals(FailingPost.TOPIC)));
        } finally {
            sql.run("delete from kernel_outbox where topic = :value", Map.of("value", FailingPost.TOPIC));
        }
    }

    /** kernel.outbox R3: a handler that fails takes nobody with it, and what nobody handles stays and is shown. */
    @Test
    void eachMessageIsDeliveredAndSettledByItself() throws Exception {
        Instant tomorrow = time.now().plus(Duration.ofDays(1));
        time.at(tomorrow, () -> {
            outbox.put(FailingPost.TOPIC, "it", Map.of());
            for (int i = 0; i < 30; i++) outbox.put(CountingPost.TOPIC, "it" + i, Map.of());
            outbox.put("nobody.knows", "it", Map.of());
        });
        try {
            int before = CountingPost.DELIVERED.get();
            time.at(tomorrow, () -> {
                while (delivery.deliver(Runnable::run) > 0) {}
            });
            assertEquals(30, CountingPost.DELIVERED.get() - before, "each once");
            assertEquals(
                    0,
                    sql.count(
                            "select count(*) from kernel_outbox where topic = :value",
                            Map.of("value", CountingPost.TOPIC)));
            assertEquals(
                    1,
                    sql.first(Message.class, IN_THE_BOX, Map.of("value", FailingPost.TOPIC))
                            .orElseThrow()
                            .attempts());
            Message unknown = sql.first(Message.class, IN_THE_BOX, Map.of("value", "nobody.knows"))
                    .orElseThrow();
            assertTrue(unknown.deadAt() != null, "given up at once, and kept");
            assertTrue(unknown.error().contains("nobody.knows"));
        } finally {
            sql.run(
                    "delete from kernel_outbox where topic in ('nobody.knows', :value)",
                    Map.of("value", FailingPost.TOPIC));
        }
    }

    /** kernel.outbox R5 */
    @Test
    void severalAreCarriedAtOnceAndThoseAboutTheSameInTheirOrder() throws Exception {
        Instant tomorrow = time.now().plus(Duration.ofDays(1));
        time.at(tomorrow, () -> {
            for (int i = 0; i < 3; i++) {
                outbox.put(MeetingPost.TOPIC, "left", Map.of("no", i));
                outbox.put(MeetingPost.TOPIC, "right", Map.of("no", i));
            }
        });
        try (var carriers = Executors.newFixedThreadPool(3, threads)) {
            time.at(tomorrow, () -> delivery.deliver(work -> carriers.execute(() -> current.as(HOUSE, work))));
        } finally {
            sql.run("delete from kernel_outbox where topic = :value", Map.of("value", MeetingPost.TOPIC));
        }
        for (String side : List.of("left", "right"))
            assertEquals(
                    List.of(side + "{\"no\":0}", side + "{\"no\":1}", side + "{\"no\":2}"),
                    MeetingPost.CARRIED.stream()
                            .filter(carried -> carried.startsWith(side))
                            .toList());
    }

    @Test
    void whatTheFirstNodeChangesArrivesHere() throws Exception {
        String heard = followers.add(Set.of("incident"), change -> true);
        try {
            String body = "{\"title\":\"Kobberkveil\",\"description\":\"\",\"memberNo\":\"5041\",\"service\":\"9d\","
                    + "\"impact\":\"LOW\",\"urgency\":\"LOW\"}";
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(said("first-node.txt") + "/api/v1/incidents"))
                                    .header("Authorization", "Bearer " + said("first-token.txt"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer.body());
            long end = System.nanoTime() + 20_000_000_000L;
            while ((found().isEmpty() || followers.times(heard) == 0) && System.nanoTime() < end)
                TimeUnit.MILLISECONDS.sleep(50);
            assertFalse(found().isEmpty());
            assertTrue(followers.times(heard) > 0);
        } finally {
            followers.forget(heard);
        }
    }

    private List<?> found() {
        return current.as(HOUSE, () -> search.find("kobberkveil", Set.of(), 10));
    }

    private static String said(String name) throws Exception {
        try (InputStream in = SecondNodeIT.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkIsAnotherNodesUntilItsTimeIsOver() throws Exception {
        leased("insert into kernel_lease(work, holder, held_until) values ('test', 'another', :at)", 60);
        assertFalse(leases.hold("test"), "the other one holds it");
        leased("update kernel_lease set held_until = :at where work = 'test'", -1);
        assertTrue(leases.hold("test"), "it came no more");
        leased("update kernel_lease set holder = 'another', held_until = :at where work = 'test'", -1);
        assertTrue(leases.hold("test"), "not asked anew in the first half");
        leases.giveUp("test");
        assertEquals(
                1, leased("delete from kernel_lease where work = 'test' and held_until < :at", 0), "another's stays");
    }

    private int leased(String statement, int seconds) throws Exception {
        transaction.begin();
        int rows = sql.run(statement, Map.of("at", time.now().plusSeconds(seconds)));
        transaction.commit();
        return rows;
    }
}
