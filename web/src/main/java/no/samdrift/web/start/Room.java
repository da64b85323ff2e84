package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import no.samdrift.kernel.audit.WriteGuard;
import no.samdrift.kernel.refusal.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Room on the disks of this node. Where the database lies on one of them, writes are refused while there is still some
 * left: a database that meets the end of its disk in the middle of a write may not get up by itself.
 */
@ApplicationScoped
public class Room implements WriteGuard {
    private static final long MEASURED_EVERY_NANOS = 500_000_000L;

    /** Where the embedded database lies; nothing where the database is a server of its own. */
    @Inject
    @ConfigProperty(name = "samdrift.db.dir")
    private Optional<String> database;

    @Inject
    @ConfigProperty(name = "samdrift.data.dir")
    private Optional<String> data;

    /** In megabytes. */
    @Inject
    @ConfigProperty(name = "samdrift.disk.floor", defaultValue = "200")
    private long floor;

    private volatile boolean enough = true;
    private volatile long measured;

    @Override
    public void require() {
        if (!forDatabase()) throw new Unavailable("noSpace");
    }

    private boolean forDatabase() {
        if (database.isEmpty()) return true;
        long now = System.nanoTime();
        if (measured == 0 || now - measured > MEASURED_EVERY_NANOS) {
            enough = free(database.get()) >= floor;
            measured = now;
        }
        return enough;
    }

    /** Whether neither the database nor what this node keeps for itself is short of room. */
    boolean well() {
        return Stream.concat(database.stream(), data.stream()).allMatch(folder -> free(folder) >= floor);
    }

    private static long free(String folder) {
        try {
            return Files.getFileStore(Path.of(folder)).getUsableSpace() / 1_000_000;
        } catch (IOException e) {
            return 0;
        }
    }
}
