package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import no.samdrift.kernel.audit.AuditSeals;
import no.samdrift.kernel.audit.SealAnchors;
import no.samdrift.kernel.audit.SealHash;
import no.samdrift.kernel.time.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the audit's newest rows into its chain, and writes the chain's end down outside of the database once an hour: in
 * {@code audit-seals.log} of the data directory and in the server's log, from where it is to be taken further.
 */
@ApplicationScoped
class Sealing implements BackgroundWork, SealAnchors {
    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());
    private static final Duration WRITTEN_EVERY = Duration.ofHours(1);

    @Inject
    private AuditSeals seals;

    @Inject
    private Time time;

    @Inject
    @ConfigProperty(name = "samdrift.data.dir")
    private Optional<String> dataDirectory;

    private Instant written = Instant.EPOCH;

    @Override
    public String name() {
        return "audit seal";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        while (seals.seal(time.now()) > 0) {}
        if (written.plus(WRITTEN_EVERY).isAfter(time.now())) return;
        seals.newest().ifPresent(this::write);
        written = time.now();
    }

    private void write(SealHash seal) {
        LOG.info("Audit seal " + seal.id() + " " + seal.hash());
        if (dataDirectory.isEmpty()) return;
        try {
            Files.writeString(
                    file(), seal.id() + " " + seal.hash() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<SealHash> written() {
        try {
            if (dataDirectory.isEmpty() || Files.notExists(file())) return List.of();
            return Files.readAllLines(file()).stream()
                    .map(line -> line.split(" "))
                    .map(parts -> new SealHash(Long.parseLong(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of(dataDirectory.orElseThrow()).resolve("audit-seals.log");
    }
}
