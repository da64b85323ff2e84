package no.samdrift.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;

/** The one directory that holds everything worth a backup; locked for as long as this process lives. */
class DataDirectory {
    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path wanted) {
        Path root = wanted.toAbsolutePath().normalize();
        try {
            for (String part : new String[] {"logs", "tmp", "server", "db"}) {
                Files.createDirectories(root.resolve(part));
            }
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw new CannotStart("The data directory " + root + " cannot be written: choose another with --data.", e);
        }
    }

    @SuppressWarnings("resource") // the channel must stay open: closing it gives the lock away
    private static FileLock lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process: refused below like any other
        }
        if (lock == null) {
            channel.close();
            throw new CannotStart("The data directory " + root
                    + " is in use by another Samdrift: stop that one, or choose another with --data.");
        }
        return lock;
    }

    Path root() {
        return root;
    }

    /** The key that encrypts what second factors keep: made at the first start, part of every backup, for the owner's eyes. */
    String secretKey() {
        Path file = root.resolve("secret.key");
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The key in " + file + " can be neither read nor made.", e);
        }
    }

    Path serverLog() {
        return root.resolve("logs/server.0.log");
    }

    Path databaseLog() {
        return root.resolve("logs/database.log");
    }

    Path database() {
        return root.resolve("db");
    }

    /** The server's own files, fresh at every start: it would deploy once more what it remembers from the last one. */
    Path server() {
        return root.resolve("server");
    }

    void emptyServer() throws IOException {
        try (Stream<Path> old = Files.walk(server())) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createDirectories(server());
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    void unlock() throws IOException {
        lock.acquiredBy().close();
    }
}
