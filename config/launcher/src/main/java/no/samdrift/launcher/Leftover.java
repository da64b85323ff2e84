package no.samdrift.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database server that outlived a launcher killed the hard way: it is asked to stop, so that the next one starts clean. */
class Leftover {
    private Leftover() {}

    static Path pidFile(Path database) {
        return database.resolve("mariadbd.pid");
    }

    static void stop(Path database) {
        find(database).ifPresent(process -> {
            process.destroy();
            if (!ended(process, 60)) {
                process.destroyForcibly();
                ended(process, 20);
            }
        });
    }

    /** A process with the recorded number that really works on this directory; numbers are reused. */
    private static Optional<ProcessHandle> find(Path database) {
        try {
            Path file = pidFile(database);
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readString(file).trim());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .arguments()
                            .map(Arrays::asList)
                            .filter(arguments -> arguments.contains("--datadir=" + database))
                            .isPresent());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
