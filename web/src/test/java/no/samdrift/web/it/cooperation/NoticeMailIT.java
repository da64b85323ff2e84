package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail of notices at a real mail server, which comes and goes. */
class NoticeMailIT {
    private static final String REPORTERS = "@snasa.example";
    private static int port;
    private static Product product;
    private GreenMail server;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        product = Product.start(Path.of("target", "mail-data"), 0, options());
        change("update servicedesk_clock set next_alarm_at = null"); // the demo's own clocks would write too
        change("update cooperation_notice set mail_at = null");
        change("delete from kernel_outbox");
    }

    private static void change(String sql) {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> options() {
        return List.of(
                "-Dsamdrift.mail.smtp.host=127.0.0.1",
                "-Dsamdrift.mail.smtp.port=" + port,
                "-Dsamdrift.mail.smtp.tls=none",
                "-Dsamdrift.mail.from=hjelp@samdrift.example",
                "-Dsamdrift.public.url=http://samdrift.example");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @BeforeEach
    void listen() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void hush() {
        server.stop();
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String reported(String title) {
        Api.Answer answer = product.as("snasa.bruker").post("/incidents", Api.incident(title, "5041"));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().get("number").asString();
    }

    private static void reply(String number, String text) {
        Api.Answer answer = product.as("agent").post("/incidents/" + number + "/entries", Map.of("text", text));
        assertEquals(201, answer.status(), answer::toString);
    }

    private static String part(MimeMessage mail, int part) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(part)
                .getContent()
                .toString();
    }

    /** What came to addresses that end so. */
    private List<MimeMessage> mails(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> receiver(mail).contains(address))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> subjects() throws jakarta.mail.MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : mails(REPORTERS)) subjects.add(mail.getSubject());
        return subjects;
    }

    /** cooperation.notice R5 */
    @Test
    void anAnswerReachesTheReporterInTheThreadOfTheCase() throws Exception {
        String number = reported("Lampa blinkar & <b>ul</b>ar");
        reply(number, "Har du prøvd å slå av?\nOg på <igjen>?");
        reply(number, "Ring oss.");
        await("no mail", () -> !mails(REPORTERS).isEmpty());
        MimeMessage mail = mails(REPORTERS).getFirst();
        assertEquals("[" + number + "] Lampa blinkar & <b>ul</b>ar", mail.getSubject());
        assertEquals("hjelp@samdrift.example", mail.getFrom()[0].toString());
        assertTrue(
                mail.getAllRecipients()[0].toString().endsWith("@snasa.example>"),
                mail.getAllRecipients()[0]::toString);
        assertEquals("<incident." + number + "@samdrift.example>", mail.getHeader("References", null));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("<http://samdrift.example/me>", mail.getHeader("List-Unsubscribe", null));
        assertTrue(mail.getMessageID().matches("<notice\\.\\d+@samdrift\\.example>"), mail.getMessageID());
        assertTrue(part(mail, 0).contains("http://samdrift.example/incidents/" + number), part(mail, 0));
        assertTrue(part(mail, 0).contains("Ring oss."), part(mail, 0));
        assertTrue(part(mail, 1).contains("Lampa blinkar &amp; &lt;b&gt;ul&lt;/b&gt;ar"), part(mail, 1));
    }

    /** cooperation.comment R6 */
    @Test
    void whoIsNamedInACommentIsWrittenTo() throws Exception {
        Object controller = product.rows("select person_id from cooperation_account where username = 'okonom'")
                .getFirst()
                .get("person_id");
        Object agreement = product.rows("select min(id) as id from sourcing_agreement")
                .getFirst()
                .get("id");
        Api.Answer said = product.as("avtaleforvalter")
                .post("/comments?on=agreement:" + agreement, Map.of("text", "Ser du på dette, @[" + controller + "]?"));
        assertEquals(201, said.status(), said::toString);
        await("no mail", () -> !mails("liv.grande").isEmpty());
        String mail = part(mails("liv.grande").getFirst(), 0);
        assertTrue(mail.contains("Ser du på dette, @Liv Grande?"), mail);
        assertTrue(mail.contains("http://samdrift.example/agreements/" + agreement), mail);
    }

    /** servicedesk.work R7: the reporter need not sign in to learn what was done. */
    @Test
    void whatWasDoneStandsInTheMailOfASolvedCase() throws Exception {
        String number = reported("Tavla er svart");
        Api agent = product.as("agent");
        for (Map<String, String> step : List.of(
                Map.of("to", "IN_PROGRESS"), Map.of("to", "RESOLVED", "cause", "c", "solution", "Byttet <kabel>.")))
            assertEquals(
                    201,
                    agent.post("/incidents/" + number + "/transitions", step).status());
        await("no mail", () -> !mails(REPORTERS).isEmpty());
        MimeMessage mail = mails(REPORTERS).getFirst();
        assertTrue(part(mail, 0).contains("Byttet <kabel>."), part(mail, 0));
        assertTrue(part(mail, 1).contains("Byttet &lt;kabel&gt;."), part(mail, 1));
    }

    /** cooperation.notice R4 */
    @Test
    void whatWasReadBeforeIsNotMailed() throws Exception {
        Api reporter = product.as("snasa.bruker");
        String number = reported("Leses straks");
        reply(number, "Lest på skjermen.");
        assertEquals(
                204,
                reporter.send("POST", "/notices/read", null, "application/json").status());
        String other = reported("Leses ikke");
        reply(other, "Kommer på e-post.");
        await("no mail", () -> !mails(REPORTERS).isEmpty());
        assertEquals(List.of("[" + other + "] Leses ikke"), subjects());
    }

    /** cooperation.notice R5, kernel.outbox R4 */
    @Test
    void whileTheServerIsAwayNothingIsLostAndItsReturnBringsOneDigest() throws Exception {
        server.stop();
        String first = reported("Først i køen");
        reply(first, "Mens tjeneren er borte.");
        await("not tried", () -> waiting() == 1);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(reported("Venter " + i));
            reply(others.getLast(), "Mens tjeneren er borte.");
        }
        await("not due", () -> due() == 6);
        assertEquals(1, waiting(), "made ready while nobody takes it");
        listen();
        await("not come", () -> mails(REPORTERS).size() == 2);
        assertEquals("[" + first + "] Først i køen", subjects().getFirst());
        assertEquals("6 saker med nytt", subjects().getLast());
        String digest = part(mails(REPORTERS).getLast(), 0);
        assertTrue(others.stream().allMatch(digest::contains), digest);
    }

    /** Every one of them comes, at least once. */
    @Test
    void killedInTheMiddleOfAThousandItLosesNone() throws Exception {
        change("""
                insert into cooperation_person(id, version, name, email, language, active)
                select 9000000 + seq, 1, concat('Mottaker ', seq), concat('m', seq, '@mange.example'), 'NN', true
                from seq_1_to_1000""");
        change("""
                insert into cooperation_notice(id, person_id, at, topic, what, kind, subject_key, title, why, times, urgent, mail_at)
                select 9000000 + seq, 9000000 + seq, utc_timestamp(3), 'MOVED', 'case.solved', 'incident', 'INC-2026-00001',
                    'Alle på ein gong', 'REPORTER', 1, false, utc_timestamp(3) from seq_1_to_1000""");
        await("not begun", () -> receivers().size() > 100);
        product.kill();
        assertTrue(receivers().size() < 1000, "killed too late");
        product.begin(options());
        change("update kernel_outbox set claimed_until = utc_timestamp(3)"); // the minutes after which the dead one's
        // are free
        await("not all", () -> receivers().size() == 1000);
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : mails("@mange.example")) ids.add(mail.getMessageID());
        assertEquals(1000, ids.size(), "what came twice says so");
    }

    private Set<String> receivers() {
        return mails("@mange.example").stream().map(NoticeMailIT::receiver).collect(Collectors.toSet());
    }

    private static long waiting() {
        return count("kernel_outbox where attempts > 0");
    }

    private static long due() {
        return count("cooperation_notice where mail_at <= utc_timestamp(3)");
    }

    private static long count(String from) {
        try {
            return (Long)
                    product.rows("select count(*) as n from " + from).getFirst().get("n");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
