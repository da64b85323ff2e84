package no.samdrift.kernel.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.Unavailable;
import org.junit.jupiter.api.Test;

/** Against a socket that speaks as ClamAV's daemon does. */
class VirusScanTest {
    private static final byte[] HELLO = "Hei".getBytes(StandardCharsets.US_ASCII);

    private interface Talk {
        void with(VirusScan scanner) throws Exception;
    }

    /** @return what the daemon was sent */
    private static byte[] answering(String answer, Talk talk) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> listen(server, answer));
            VirusScan scanner = new VirusScan();
            scanner.clamd = Optional.of("127.0.0.1:" + server.getLocalPort());
            talk.with(scanner);
            return heard.get();
        }
    }

    private static byte[] listen(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) heard.write(in.readNBytes(length));
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return heard.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void scan(VirusScan scanner) throws IOException {
        try (VirusScan.Scan scan = scanner.begin()) {
            scan.pass(HELLO);
            scan.pass(HELLO);
            scan.end();
        }
    }

    /** R9 */
    @Test
    void whatIsCleanPasses() throws Exception {
        byte[] heard = answering("stream: OK\0", scanner -> assertDoesNotThrow(() -> scan(scanner)));
        assertArrayEquals("HeiHei".getBytes(StandardCharsets.US_ASCII), heard);
    }

    /** R9 */
    @Test
    void whatIsFoundIsToldByName() throws Exception {
        answering("stream: Eicar-Signature FOUND\0", scanner -> {
            RuleBroken found = assertThrows(RuleBroken.class, () -> scan(scanner));
            assertEquals("documentInfected", found.code());
            assertEquals("Eicar-Signature", found.arguments()[0]);
        });
    }

    /** R9 */
    @Test
    void whatCannotBeScannedIsRefused() throws Exception {
        answering(
                "INSTREAM size limit exceeded. ERROR\0",
                scanner -> assertThrows(Unavailable.class, () -> scan(scanner)));
        VirusScan away = new VirusScan();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            away.clamd = Optional.of("127.0.0.1:" + server.getLocalPort());
        }
        assertEquals("scannerAway", assertThrows(Unavailable.class, away::begin).code());
        VirusScan none = new VirusScan();
        none.clamd = Optional.empty();
        assertDoesNotThrow(() -> scan(none));
    }
}
