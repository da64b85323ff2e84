package no.samdrift.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RefusalsTest {
    @TempDir
    Path temporary;

    @Test
    void aTakenPortIsRefusedByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CannotStart refusal = assertThrows(CannotStart.class, () -> Port.requireFree(taken.getLocalPort()));
            assertTrue(refusal.getMessage().startsWith("Port " + taken.getLocalPort()));
        }
    }

    @Test
    void aDataDirectoryServesOneAtATime() throws IOException {
        DataDirectory first = DataDirectory.open(temporary);
        assertTrue(assertThrows(CannotStart.class, () -> DataDirectory.open(temporary))
                .getMessage()
                .contains("in use"));
        first.unlock();
        DataDirectory.open(temporary).unlock();
    }

    @Test
    void aDataDirectoryThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertTrue(assertThrows(CannotStart.class, () -> DataDirectory.open(file))
                .getMessage()
                .contains("cannot be written"));
    }

    @Test
    void mariaDbFrom1011IsNewEnough() {
        assertTrue(Database.isOlder(10, 6));
        assertFalse(Database.isOlder(10, 11));
        assertFalse(Database.isOlder(11, 4));
    }

    @Test
    void anUnreachableDatabaseIsNamed() {
        Database nobody = new Database("jdbc:mariadb://127.0.0.1:" + Port.anyFree() + "/x", "u", "p");
        assertTrue(
                assertThrows(CannotStart.class, nobody::required).getMessage().contains(nobody.url()));
    }

    @Test
    void optionsHaveTheDocumentedDefaults() {
        Launch launch = CommandLine.populateCommand(new Launch());
        assertEquals(8080, launch.port);
        assertEquals(Path.of("data"), launch.data);
        assertFalse(launch.noDemo);
        assertEquals("256M", launch.bufferPool);
    }
}
