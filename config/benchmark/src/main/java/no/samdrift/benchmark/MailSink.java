package no.samdrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything, at once, and keeps nothing: what is measured is the house. */
final class MailSink implements AutoCloseable {
    private final ServerSocket door;
    private final AtomicInteger taken = new AtomicInteger();

    MailSink() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket way = door.accept();
                way.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> talk(way));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket way) {
        try (way;
                var in = new BufferedReader(new InputStreamReader(way.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(way, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(way, "354 go on");
                    while (!".".equals(in.readLine())) {}
                    taken.incrementAndGet();
                }
                say(way, line.startsWith("QUIT") ? "221 bye" : "250 well");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket way, String line) throws IOException {
        way.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
