package no.samdrift.web.it.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mail that lies in the mailboxes of a real server, read by IMAP. */
class MailInIT {
    private static final String DESK = "hjelp@innherred.example";
    private static final String HR = "lonn@innherred.example";
    private static MailServer server;
    private static GreenMailUser desk;
    private static GreenMailUser hr;
    private static Product product;
    private static String ola;

    private final Api agent = product.as("agent");
    private final Api manager = product.as("driftsleder");

    @BeforeAll
    static void start() throws SQLException {
        server = new MailServer();
        desk = server.mailbox(DESK);
        hr = server.mailbox(HR);
        product = Product.start(Path.of("target", "mail-in-data"), 0, options());
        ola = rows("select email from cooperation_person p join cooperation_account a on a.person_id = p.id"
                        + " where a.username = 'snasa.bruker'")
                .getFirst()
                .get("email")
                .toString();
        change("update servicedesk_clock set next_alarm_at = null");
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of(server.options("desk", DESK)));
        options.addAll(List.of(server.options("lonn", HR)));
        options.addAll(List.of(
                "-Dsamdrift.mail.seconds=1",
                "-Dsamdrift.mail.imap.desk.service=9d",
                "-Dsamdrift.mail.imap.lonn.service=9g",
                "-Dsamdrift.mail.imap.lonn.urgency=HIGH",
                "-Dsamdrift.mail.imap.lonn.strangers=refuse",
                "-Dsamdrift.mail.from=Innherred <" + DESK + ">",
                "-Dsamdrift.mail.authserv=mx.innherred.example"));
        return options;
    }

    @AfterAll
    static void stop() {
        product.close();
        server.close();
    }

    private static List<Map<String, Object>> rows(String sql) {
        try {
            return product.rows(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String sql) {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String fresh() {
        return UUID.randomUUID() + "@klient.example";
    }

    private static String mail(String from, String id, String subject, String headers, String text) {
        return "From: " + from + "\nTo: " + DESK + "\nSubject: " + subject + "\nMessage-ID: <" + id + ">\n" + headers
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text + "\n";
    }

    /** What became of it. */
    private record Became(String outcome, String reason, String number, String detail, long id) {}

    private static Became became(GreenMailUser to, String id, String mail) throws InterruptedException {
        MailServer.deliver(to, mail);
        return became(to, id);
    }

    private static Became became(GreenMailUser to, String id) throws InterruptedException {
        await("not read", () -> server.waiting(to) == 0);
        List<Map<String, Object>> rows =
                rows("select * from servicedesk_mail where message_key = sha2('" + id + "', 256)");
        assertEquals(1, rows.size(), rows::toString);
        Map<String, Object> row = rows.getFirst();
        return new Became(
                (String) row.get("outcome"),
                (String) row.get("reason"),
                (String) row.get("number"),
                (String) row.get("detail"),
                (Long) row.get("id"));
    }

    private static String opened(String from, String title) throws InterruptedException {
        String id = fresh();
        Became became = became(desk, id, mail(from, id, title, "", "Ingenting skjer."));
        assertEquals("CASE", became.outcome(), became::toString);
        return became.number();
    }

    private JsonNode incident(String number) {
        Api.Answer answer = agent.get("/incidents/" + number);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    private List<String> said(String number) {
        List<String> said = new ArrayList<>();
        agent.get("/incidents/" + number + "/entries").json().get("items").forEach(entry -> {
            String kind = entry.get("kind").asString();
            if (kind.equals("REPLY") || kind.equals("NOTE"))
                said.add(kind + " " + entry.get("text").asString());
        });
        return said;
    }

    private static String inThread(String number) {
        return "References: <annet@x> <incident." + number + "@innherred.example>\n";
    }

    /** servicedesk.mail R2, R7 */
    @Test
    void aMailOfSomebodyKnownIsACaseWithItsFiles() throws Exception {
        String id = fresh();
        Became became = became(desk, id, """
                From: =?utf-8?Q?Ola_=C3=86?= <%s>
                Subject: =?utf-8?Q?Skj=C3=A6rmen_er_svart?=
                Message-ID: <%s>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=del

                --del
                Content-Type: text/html; charset=utf-8

                <p>Hei,<br>den er <b>svart</b>.</p><script>alert(1)</script>
                --del
                Content-Type: image/png; name=skjerm.png
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=skjerm.png

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
                --del
                Content-Type: application/octet-stream; name=virus.exe
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=virus.exe

                TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=
                --del--
                """.formatted(ola, id));
        assertEquals("CASE", became.outcome(), became::toString);
        JsonNode known = incident(became.number());
        assertEquals("Skjærmen er svart", known.get("title").asString());
        assertEquals("EMAIL", known.get("channel").asString());
        assertEquals("5041", known.get("memberNo").asString());
        assertEquals("9d", known.get("service").asString());
        String description = known.get("description").asString();
        assertTrue(description.startsWith("Hei,\nden er svart."), description);
        assertTrue(description.contains("virus.exe"), description);
        assertFalse(description.contains("alert"), description);
        JsonNode documents =
                agent.get("/documents?on=incident:" + became.number()).json().get("items");
        assertEquals(1, documents.size(), documents::toString);
        assertEquals("skjerm.png", documents.get(0).get("name").asString());
        assertEquals(
                200,
                product.as("snasa.bruker").get("/incidents/" + became.number()).status());
    }

    /** servicedesk.mail R3, R6 */
    @Test
    void anAnswerIsAnEntryAndTakesUpWhatWasSolved() throws Exception {
        String number = opened(ola, "Tavla er svart");
        for (Map<String, String> step :
                List.of(Map.of("to", "IN_PROGRESS"), Map.of("to", "RESOLVED", "cause", "c", "solution", "Startet om.")))
            assertEquals(
                    201,
                    agent.post("/incidents/" + number + "/transitions", step).status());
        String id = fresh();
        String text = "Den er svart igjen.\n\ntir. 3. nov. 2026 kl. 10:12 skrev Hjelp <" + DESK + ">:\n\n> Løst.\n";
        Became became = became(desk, id, mail(ola, id, "SV: Løst", inThread(number), text));
        assertEquals(new Became("ENTRY", null, number, null, became.id()), became);
        assertEquals(List.of("REPLY Den er svart igjen."), said(number));
        assertEquals("IN_PROGRESS", incident(number).get("status").asString());
        String bySubject = fresh();
        assertEquals(
                number,
                became(desk, bySubject, mail(ola, bySubject, "SV: [" + number + "] Løst", "", "Ja."))
                        .number());
        String ownThread = fresh();
        assertEquals(
                number,
                became(desk, ownThread, mail(ola, ownThread, "Glemte", "In-Reply-To: <" + id + ">\n", "Hilsen Ola"))
                        .number());
        assertEquals(3, said(number).size());
    }

    /** servicedesk.mail R3 */
    @Test
    void whatTheOperationMailsIsToldToColleaguesAlone() throws Exception {
        String number = opened(ola, "Hvem ser dette");
        String address = rows("select email from cooperation_person p join cooperation_account a on a.person_id = p.id"
                        + " where a.username = 'agent'")
                .getFirst()
                .get("email")
                .toString();
        String id = fresh();
        became(desk, id, mail(address, id, "SV", inThread(number), "Bare for oss."));
        assertEquals(List.of("NOTE Bare for oss."), said(number));
        JsonNode seen = product.as("snasa.bruker")
                .get("/incidents/" + number + "/entries")
                .json();
        assertFalse(seen.toString().contains("Bare for oss"), seen::toString);
    }

    /** servicedesk.mail R4 */
    @Test
    void machinesOpenNoCases() throws Exception {
        String number = opened(ola, "Venter på svar");
        Map<String, String> machines = Map.of(
                "Auto-Submitted: auto-replied\n", "AUTOMATIC",
                "Precedence: bulk\n", "LIST",
                "List-Id: <alle.snasa.example>\n", "LIST",
                "X-Auto-Response-Suppress: All\n", "AUTOMATIC",
                "Return-Path: <>\n", "BOUNCE");
        for (Map.Entry<String, String> each : machines.entrySet()) {
            String id = fresh();
            Became became =
                    became(desk, id, mail(ola, id, "Jeg har ferie", each.getKey() + inThread(number), "Ferie."));
            assertEquals(
                    new Became("QUARANTINE", each.getValue(), null, became.detail(), became.id()),
                    became,
                    each.getKey());
        }
        String own = fresh();
        assertEquals(
                "OWN_ADDRESS",
                became(desk, own, mail(HR, own, "Sløyfe", inThread(number), "Hei"))
                        .reason());
        assertEquals(List.of(), said(number));
    }

    /** servicedesk.mail R5, R8 */
    @Test
    void aStrangersMailWaitsUntilAPersonReleasesIt() throws Exception {
        String id = fresh();
        Became became = became(desk, id, mail("Fremmed <x@annet.example>", id, "Hei på deg", "", "Kan dere hjelpe?"));
        assertEquals("STRANGER", became.reason());
        String door = "/mail-quarantine/" + became.id();
        assertEquals(403, agent.get(door).status());
        JsonNode letter = manager.get(door).json();
        assertEquals("Kan dere hjelpe?", letter.get("text").asString());
        assertEquals("x@annet.example", letter.at("/mail/sender").asString());
        assertEquals(422, manager.post(door + "/release", Map.of()).status());
        String person = rows("select person_id from cooperation_account where username = 'snasa.bruker'")
                .getFirst()
                .get("person_id")
                .toString();
        Api.Answer released = manager.post(door + "/release", Map.of("personId", person));
        assertEquals(200, released.status(), released::toString);
        JsonNode known = incident(released.json().get("number").asString());
        assertEquals("Hei på deg", known.get("title").asString());
        assertEquals(person, known.get("reporterId").asString());
        assertEquals(
                404, manager.post(door + "/release", Map.of("personId", person)).status(), "once");
        assertEquals(
                0,
                rows("select 1 from servicedesk_mail_part where mail_id = " + became.id())
                        .size());
        String other = fresh();
        long second = became(desk, other, mail("x@annet.example", other, "Reklame", "", "Kjøp!"))
                .id();
        assertEquals(
                204,
                manager.send("DELETE", "/mail-quarantine/" + second, null, "application/json")
                        .status());
        assertEquals(404, manager.get("/mail-quarantine/" + second).status());
        assertNull(rows("select subject from servicedesk_mail where id = " + second)
                .getFirst()
                .get("subject"));
    }

    /** servicedesk.mail R8: whoever has no part in a case is told to those who work it. */
    @Test
    void intoACaseAStrangerBecomesANote() throws Exception {
        String number = opened(ola, "Med fremmed hjelp");
        String id = fresh();
        long waits = became(desk, id, mail("x@annet.example", id, "Tips", "", "Prøv kabelen."))
                .id();
        assertEquals(
                200,
                manager.post("/mail-quarantine/" + waits + "/release", Map.of("number", number))
                        .status());
        assertEquals(List.of("NOTE E-post fra x@annet.example:\n\nPrøv kabelen."), said(number));
    }

    /** servicedesk.mail R5 */
    @Test
    void aBrokenMailWaitsWholeAndHoldsUpNoOther() throws Exception {
        String id = fresh();
        MailServer.deliver(
                desk,
                "From: " + ola + "\nSubject: Knust\nMessage-ID: <" + id
                        + ">\nContent-Type: multipart/mixed; boundary=finnes-ikke\n\nIngen deler her\n");
        String number = opened(ola, "Den neste");
        assertTrue(number.startsWith("INC-"));
        Became broken = became(desk, id);
        assertEquals("UNREADABLE", broken.reason());
        JsonNode letter = manager.get("/mail-quarantine/" + broken.id()).json();
        assertTrue(letter.get("text").asString().contains("Ingen deler her"), letter::toString);
        assertEquals(
                200,
                manager.post("/mail-quarantine/" + broken.id() + "/release", Map.of("number", number))
                        .status());
        assertEquals(1, said(number).size());
        assertTrue(agent.get("/documents?on=incident:" + number).toString().contains("e-post.eml"));
    }

    /** servicedesk.mail R2 */
    @Test
    void whoMayNotSeeACaseGetsNothingIntoItAndIsToldNothing() throws Exception {
        String number = product.as("levanger.bruker")
                .post("/incidents", Api.incident("Hemmelig", "5037"))
                .json()
                .get("number")
                .asString();
        for (String naming : List.of(number, "INC-2026-99999")) {
            String id = fresh();
            assertEquals(
                    "OTHER_CASE",
                    became(desk, id, mail(ola, id, "SV", inThread(naming), "Hei"))
                            .reason());
            String other = fresh();
            assertEquals(
                    "OTHER_CASE",
                    became(desk, other, mail(ola, other, naming, "", "Hei")).reason());
        }
        assertEquals(List.of(), said(number));
    }

    /** servicedesk.mail R5: only our own server's word counts. */
    @Test
    void whatOurServerCallsForgedWaits() throws Exception {
        String id = fresh();
        String verdict = "Authentication-Results: %s; spf=fail;\n dmarc=fail header.from=snasa.example\n";
        assertEquals(
                "FORGED",
                became(desk, id, mail(ola, id, "Penger", verdict.formatted("mx.innherred.example"), "Hei"))
                        .reason());
        String other = fresh();
        assertEquals(
                "CASE",
                became(desk, other, mail(ola, other, "Ekte", verdict.formatted("mx.annet.example"), "Hei"))
                        .outcome());
    }

    /** servicedesk.mail R5 */
    @Test
    void aSenderOfTooMuchIsHeldBack() throws Exception {
        change(
                "insert into cooperation_person(id, version, name, email, member_id, language, active) select 71, 1, 'Ivrig',"
                        + " 'ivrig@mange.example', member_id, 'NB', true from cooperation_member_code where code = '5041'");
        for (int i = 0; i < 25; i++)
            MailServer.deliver(desk, mail("ivrig@mange.example", fresh(), "Mas " + i, "", "Hei"));
        await("not read", () -> server.waiting(desk) == 0);
        assertEquals(
                "[{outcome=CASE, n=20}, {outcome=QUARANTINE, n=5}]",
                rows("select outcome, count(*) as n from servicedesk_mail where sender = 'ivrig@mange.example'"
                                + " group by outcome order by outcome")
                        .toString());
    }

    /** servicedesk.mail R5: each mailbox by its own rules. */
    @Test
    void anotherMailboxHasItsOwnServiceAndTakesNoStrangers() throws Exception {
        String id = fresh();
        assertEquals(
                "REFUSED",
                became(hr, id, mail("x@annet.example", id, "Hei", "", "Hei")).outcome());
        String other = fresh();
        JsonNode known =
                incident(became(hr, other, mail(ola, other, "Lønn", "", "Hei")).number());
        assertEquals("9g", known.get("service").asString());
        assertEquals("HIGH", known.get("urgency").asString());
    }

    /** servicedesk.mail R1: as after a death between the commit and the move. */
    @Test
    void theSameMailTwiceIsTakenOnce() throws Exception {
        String id = fresh();
        String mail = mail(ola, id, "Bare en", "", "Hei");
        Became first = became(desk, id, mail);
        int moved = server.handled(desk);
        assertEquals(first, became(desk, id, mail));
        assertEquals(moved + 1, server.handled(desk));
        assertEquals(
                1,
                rows("select 1 from servicedesk_incident where title = 'Bare en'")
                        .size());
    }

    /** servicedesk.mail R1 */
    @Test
    void killedInTheMiddleOfAThousandEachIsTakenOnce() throws Exception {
        change("insert into cooperation_person(id, version, name, email, member_id, language, active)"
                + " select 9000000 + seq, 1, concat('Sender ', seq), concat('s', seq, '@tusen.example'), member_id, 'NB', true"
                + " from seq_0_to_99 join cooperation_member_code where code = '5041'");
        for (int i = 0; i < 1000; i++)
            MailServer.deliver(desk, mail("s" + i % 100 + "@tusen.example", fresh(), "Tusen " + i, "", "Hei " + i));
        await("not begun", () -> thousand() > 200);
        product.kill();
        product.begin(options());
        assertTrue(thousand() < 1000, "killed too late");
        long before = thousand();
        await("not begun again", () -> thousand() > before);
        long start = System.nanoTime();
        long from = thousand();
        await("not all", () -> thousand() >= 1000);
        double seconds = (System.nanoTime() - start) / 1e9;
        await("not moved", () -> server.waiting(desk) == 0);
        System.out.printf("Mail in: %.1f a second%n", (1000 - from) / seconds);
        assertEquals(
                "[{n=1000, titles=1000}]",
                rows("select count(*) as n, count(distinct title) as titles from servicedesk_incident"
                                + " where title like 'Tusen %'")
                        .toString());
    }

    private static long thousand() {
        return (Long) rows("select count(*) as n from servicedesk_mail where sender like '%@tusen.example'")
                .getFirst()
                .get("n");
    }
}
