package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Logger;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks a ClamAV daemon about what comes, part by part ({@code INSTREAM}), where one is configured. R9 */
@ApplicationScoped
class VirusScan {
    private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int LONGEST_ANSWER = 500;

    /** As {@code host:port}. */
    @Inject
    @ConfigProperty(name = "samdrift.documents.clamd")
    Optional<String> clamd;

    /** One file on its way. @throws Unavailable where the daemon is configured and does not answer */
    Scan begin() {
        if (clamd.isEmpty()) return new Scan(null, null);
        int colon = clamd.get().lastIndexOf(':');
        Socket socket = new Socket();
        try {
            String host = clamd.get().substring(0, colon);
            socket.connect(
                    new InetSocketAddress(host, Integer.parseInt(clamd.get().substring(colon + 1))), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            return new Scan(socket, out);
        } catch (IOException e) {
            throw away(e);
        }
    }

    private static Unavailable away(IOException why) {
        LOG.warning(() -> "The scanner for viruses does not help: " + why);
        return new Unavailable("scannerAway");
    }

    /** Without a socket everything is well. */
    record Scan(Socket socket, DataOutputStream out) implements Closeable {
        void pass(byte[] part) {
            if (socket == null) return;
            try {
                out.writeInt(part.length);
                out.write(part);
            } catch (IOException e) {
                throw away(e);
            }
        }

        /** @throws RuleBroken where something was found in it */
        void end() {
            if (socket == null) return;
            String answer;
            try {
                out.writeInt(0);
                out.flush();
                answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw away(e);
            }
            if (answer.startsWith("stream: OK")) return;
            if (answer.contains(" FOUND"))
                throw RuleBroken.at(
                        "file",
                        "documentInfected",
                        answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND.*", ""));
            throw away(new IOException(answer));
        }

        @Override
        public void close() throws IOException {
            if (socket != null) socket.close();
        }
    }
}
