package no.samdrift.benchmark;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** How much mail goes out and comes in, at mail servers of this process. */
final class Mails implements AutoCloseable {
    private static final int ROUNDS = 12;
    private static final int UNCOUNTED = 4;
    private static final int MANY = 500;
    /** So many of a round are not counted: the pause before it is none of its time. */
    private static final int BEGUN = 10;

    private static final int SENDERS = 200;
    private static final long PEOPLE = 990_000_000_000_000_000L;
    private static final String DESK = "desk@bench.example";
    private static final String SECRET = "secret";
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final MailSink sink = new MailSink();
    private final GreenMail boxes =
            new GreenMail(new ServerSetup(0, ServerSetup.getLocalHostAddress(), ServerSetup.PROTOCOL_IMAP));

    Mails() throws IOException {
        boxes.start();
    }

    /** By which the house knows these servers. */
    String settings() {
        return String.join(
                " ",
                "-Dsamdrift.mail.smtp.host=127.0.0.1 -Dsamdrift.mail.smtp.tls=none -Dsamdrift.mail.from=" + DESK,
                "-Dsamdrift.mail.smtp.port=" + sink.port(),
                "-Dsamdrift.mail.imap.desk.host=127.0.0.1 -Dsamdrift.mail.imap.desk.tls=none",
                "-Dsamdrift.mail.imap.desk.port=" + boxes.getImap().getPort(),
                "-Dsamdrift.mail.imap.desk.user=" + DESK + " -Dsamdrift.mail.imap.desk.password=" + SECRET,
                "-Dsamdrift.mail.imap.desk.service=9d -Dsamdrift.mail.seconds=2 -Dsamdrift.mail.hourly=1000000");
    }

    void measure(Server server, Table table, boolean out, boolean in) throws Exception {
        try (Connection database = server.database()) {
            run(
                    database,
                    "insert ignore into cooperation_person(id, version, name, email, member_id, language, active)"
                            + " select %d + seq, 1, concat('Mottaker ', seq), concat('m', seq, '@bench.example'), member_id, 'NB', 1"
                                    .formatted(PEOPLE)
                            + " from seq_1_to_%d join cooperation_member_code where code = '5041'".formatted(MANY));
            if (out) {
                run(database, "update cooperation_notice set mail_at = null");
                run(database, "delete from kernel_outbox");
                rounds(server, table, "mail out", sink::taken, many -> tell(database, many));
            }
            if (in) {
                GreenMailUser desk = boxes.getManagers().getUserManager().createUser(DESK, DESK, SECRET);
                rounds(
                        server,
                        table,
                        "mail in",
                        () -> one(
                                database, "select count(*) from servicedesk_mail where sender like '%@bench.example'"),
                        many -> bring(desk, many));
            }
        }
    }

    /** In rounds that a mailbox of this process can hold: it looks at all its mails for each it is asked for. */
    private static void rounds(Server server, Table table, String name, IntSupplier done, IntConsumer work)
            throws InterruptedException {
        double mails = 0;
        double seconds = 0;
        double cpu = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int before = done.getAsInt();
            work.accept(MANY);
            int from = await(done, before + BEGUN);
            long begin = System.nanoTime();
            long spent = server.cpuMillis();
            int to = await(done, before + MANY);
            if (round < UNCOUNTED) continue;
            mails += to - from;
            seconds += (System.nanoTime() - begin) / 1e9;
            cpu += server.cpuMillis() - spent;
        }
        table.add(name, mails / seconds, cpu / mails);
    }

    private static int await(IntSupplier done, int many) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int is = done.getAsInt(); System.nanoTime() < end; is = done.getAsInt()) {
            if (is >= many) return is;
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("not " + many + " mails, but " + done.getAsInt());
    }

    /** Something new in a case for each of them, of which a mail is due. */
    private static void tell(Connection database, int many) {
        run(
                database,
                "replace into cooperation_notice(id, person_id, at, topic, what, kind, subject_key, title, detail, why, times, urgent,"
                        + " mail_at) select %d + seq, %d + seq, utc_timestamp(3), 'SAID', 'case.replied', 'incident',"
                                .formatted(PEOPLE + System.nanoTime() % 1_000_000_000 * 10_000, PEOPLE)
                        + " concat('INC-2026-', lpad(seq, 6, '0')), 'Skriveren svarer ikke', 'Har du prøvd å slå den av og på?',"
                        + " 'REPORTER', 1, false, utc_timestamp(3) from seq_1_to_%d".formatted(many));
    }

    private static void bring(GreenMailUser desk, int many) {
        Session session = Session.getInstance(new Properties());
        try {
            for (int i = 0; i < many; i++) {
                String mail =
                        "From: m" + (i % SENDERS + 1) + "@bench.example\r\nTo: " + DESK + "\r\nSubject: Nummer " + i
                                + "\r\nMessage-ID: <" + System.nanoTime() + "." + i
                                + "@client.example>\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "Hei,\r\n\r\nskriveren i andre etasje svarer ikke, og vi har pr=C3=B8vd =C3=A5 sl=C3=A5 den av og p=C3=A5.\r\n";
                desk.deliver(new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
            }
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection database, String sql) {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int one(Connection database, String sql) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sink.close();
        boxes.stop();
    }
}
