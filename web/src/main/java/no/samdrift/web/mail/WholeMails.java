package no.samdrift.web.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * Mails byte by byte as they lie there, many in one turn to the server and back. The mail API would ask for each by itself, or
 * write what it had read of them in its own way.
 */
final class WholeMails {
    private static final int MOST_AT_ONCE = 10_000_000;

    private WholeMails() {}

    /** In their order, in portions that fit into memory; one that is larger than a portion is alone. */
    static List<List<Message>> portions(List<Message> mails) throws MessagingException {
        List<List<Message>> portions = new ArrayList<>();
        long size = MOST_AT_ONCE;
        for (Message each : mails) {
            size += each.getSize();
            if (size > MOST_AT_ONCE) {
                portions.add(new ArrayList<>());
                size = each.getSize();
            }
            portions.getLast().add(each);
        }
        return portions;
    }

    /** By UID; what somebody else took away meanwhile is left out. */
    @SuppressWarnings("unchecked")
    static Map<Long, byte[]> of(IMAPFolder folder, List<Message> mails) throws MessagingException {
        List<String> uids = new ArrayList<>();
        for (Message each : mails) uids.add(String.valueOf(folder.getUID(each)));
        String all = uids.stream().collect(Collectors.joining(","));
        return uids.isEmpty() ? Map.of() : (Map<Long, byte[]>) folder.doCommand(server -> fetched(server, all));
    }

    private static Map<Long, byte[]> fetched(IMAPProtocol server, String uids) throws ProtocolException {
        Response[] answers = server.command("UID FETCH " + uids + " (UID BODY.PEEK[])", null);
        server.notifyResponseHandlers(answers);
        server.handleResult(answers[answers.length - 1]);
        Map<Long, byte[]> whole = new HashMap<>();
        for (Response each : answers) {
            if (!(each instanceof FetchResponse mail)) continue;
            UID uid = mail.getItem(UID.class);
            BODY body = mail.getItem(BODY.class);
            if (uid != null && body != null && body.getByteArray() != null) whole.put(uid.uid, bytes(body));
        }
        return whole;
    }

    private static byte[] bytes(BODY body) {
        int start = body.getByteArray().getStart();
        return Arrays.copyOfRange(
                body.getByteArray().getBytes(),
                start,
                start + body.getByteArray().getCount());
    }
}
