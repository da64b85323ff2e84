package no.samdrift.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** One ordered end: Java runs all shutdown hooks at once, so ours waits for the server's before it stops the database. */
class Shutdown {
    private static final String SERVER_HOOK = "Shutdown Hook";
    private static final Duration FOR_THE_SERVER = Duration.ofSeconds(60);

    private Shutdown() {}

    static void stopLast(EmbeddedDatabase database, PrintStream console) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            console.println("Stopping …");
                            awaitServer();
                            database.stop();
                            console.println("Stopped.");
                        },
                        "stop-database"));
    }

    private static void awaitServer() {
        try {
            Thread.sleep(100); // the other hooks are being started at this moment
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().contains(SERVER_HOOK)) {
                    thread.join(FOR_THE_SERVER);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
