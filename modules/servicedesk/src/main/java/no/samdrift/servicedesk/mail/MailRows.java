package no.samdrift.servicedesk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** What came in, by row; who asks has been judged by the caller's service. */
@ApplicationScoped
@Transactional
class MailRows {
    private static final int PART = 512 * 1024;

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Time time;

    /** One mail of one mailbox. */
    record Came(String mailbox, String key, String sender, String senderName, String subject, int size) {}

    /** How a Message-ID, or the bytes of a mail without one, are known (R1). */
    static String key(String id, byte[] raw) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(id == null ? raw : id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean knows(String mailbox, String key) {
        return sql.count(
                        "select count(*) from servicedesk_mail where mailbox = :mailbox and message_key = :key",
                        Map.of("mailbox", mailbox, "key", key))
                > 0;
    }

    /** The case that a mail became or went into. */
    public Optional<String> number(String key) {
        return sql.first(
                String.class,
                "select number from servicedesk_mail where message_key = :key and number is not null limit 1",
                Map.of("key", key));
    }

    /** How many of the sender's were taken within the hour. */
    public long lately(String sender) {
        return sql.count(
                "select count(*) from servicedesk_mail where sender = :sender and received_at > :since"
                        + " and outcome in ('CASE', 'ENTRY')",
                Map.of("sender", sender, "since", time.now().minus(Duration.ofHours(1))));
    }

    /** Beside what it became, in the same transaction; the unique key lets it become that only once. */
    public void became(Came came, MailOutcome outcome, String number) {
        insert(Ids.next(), came, outcome, null, null, number);
    }

    /** It waits, with its bytes. */
    public void wait(Came came, MailReason reason, String detail, byte[] raw) {
        long id = Ids.next();
        insert(id, came, MailOutcome.QUARANTINE, reason, detail, null);
        for (int no = 0; no * PART < raw.length; no++)
            sql.run(
                    "insert into servicedesk_mail_part(mail_id, no, bytes) values (:id, :no, :bytes)",
                    Map.of(
                            "id",
                            id,
                            "no",
                            no,
                            "bytes",
                            Arrays.copyOfRange(raw, no * PART, Math.min(raw.length, (no + 1) * PART))));
        // what strangers write is no business of the audit
        audit.created("mail.wait", "mail", id, null, Map.of("mailbox", came.mailbox(), "reason", reason));
        changes.put("mail", id);
    }

    private void insert(long id, Came came, MailOutcome outcome, MailReason reason, String detail, String number) {
        boolean waits = outcome == MailOutcome.QUARANTINE;
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("mailbox", came.mailbox());
        row.put("key", came.key());
        row.put("at", time.now());
        row.put("outcome", outcome);
        row.put("reason", reason);
        row.put("detail", detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500));
        row.put("sender", came.sender());
        row.put("senderName", waits ? came.senderName() : null);
        row.put("subject", waits ? came.subject() : null);
        row.put("size", came.size());
        row.put("number", number);
        sql.run("""
                insert into servicedesk_mail(id, mailbox, message_key, received_at, outcome, reason, detail, sender,
                    sender_name, subject, size, number)
                values (:id, :mailbox, :key, :at, :outcome, :reason, :detail, :sender, :senderName, :subject, :size,
                    :number)""", row);
    }

    public byte[] raw(long id) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        List<byte[]> parts = sql.list(
                byte[].class,
                "select bytes from servicedesk_mail_part where mail_id = :id order by no",
                Map.of("id", id));
        parts.forEach(raw::writeBytes);
        return raw.toByteArray();
    }

    /** It waits no longer: what it said goes, that it came stays known. */
    public void settle(long id, MailOutcome outcome, String number) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("outcome", outcome);
        row.put("number", number);
        sql.run(
                "update servicedesk_mail set outcome = :outcome, number = :number, sender_name = null, subject = null,"
                        + " detail = null where id = :id",
                row);
        sql.run("delete from servicedesk_mail_part where mail_id = :id", Map.of("id", id));
        changes.put("mail", id);
    }
}
