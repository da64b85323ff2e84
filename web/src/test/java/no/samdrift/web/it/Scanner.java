package no.samdrift.web.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as ClamAV's daemon does, and finds something in whatever holds {@link #FOUND}. */
public final class Scanner {
    public static final String FOUND = "SMITTET-PRØVE";
    private static final Scanner SHARED = new Scanner();

    private final ServerSocket server;

    private Scanner() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> {
            while (true) answerNext();
        });
    }

    static String address() {
        return "127.0.0.1:" + SHARED.server.getLocalPort();
    }

    private void answerNext() {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) heard.write(in.readNBytes(length));
            boolean found = heard.toString(StandardCharsets.UTF_8).contains(FOUND);
            String answer = found ? "stream: Samdrift.Test FOUND\0" : "stream: OK\0";
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the sender went away, as it does after a refusal; the next one may come
        }
    }
}
