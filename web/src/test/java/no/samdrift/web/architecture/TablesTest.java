package no.samdrift.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who owns a table alone writes it: a table is named after its module. Reading another's is allowed, by its columns. */
class TablesTest {
    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:insert (?:ignore )?into|(?<!key )update|delete from|replace into)\\s+([a-z]+)_([a-z_]+)"
                    + "|new (?:Table|Table\\.Lines)\\(\\s*\"([a-z]+)_([a-z_]+)\"");
    private static final Pattern READ = Pattern.compile(
            "\\b(?:from|join)\\s+((kernel|cooperation|catalogue|servicedesk|sourcing|governance)_[a-z_]+)");
    /** What the floors above read by SQL; its columns change with all of them in mind. */
    private static final Set<String> PUBLISHED = Set.of(
            "cooperation_account",
            "cooperation_calendar",
            "cooperation_calendar_version",
            "cooperation_member",
            "cooperation_member_number",
            "cooperation_organisation",
            "cooperation_person",
            "cooperation_unit",
            "cooperation_visit",
            "catalogue_service",
            "catalogue_system");
    /** Kept for the doors of the web by the kernel's migrations. */
    private static final List<String> OF_THE_WEB = List.of("kernel_idempotency");

    private static List<String> foreign(String module, String name, String source) {
        List<String> found = new ArrayList<>();
        Matcher write = WRITE.matcher(source.replaceAll("\"\\s*\\+\\s*\"", ""));
        while (write.find()) {
            String owner = write.group(1) == null ? write.group(3) : write.group(1);
            String table = owner + "_" + (write.group(2) == null ? write.group(4) : write.group(2));
            if (!owner.equals(module) && !(module.equals("web") && OF_THE_WEB.contains(table)))
                found.add(name + " writes " + table);
        }
        return found;
    }

    /** A version is counted by the register, or by an entity: else a lost update, an audit or a change is forgotten. */
    private static List<String> counted(String name, String source) {
        return source.contains("version = version + 1") && !name.equals("Register.java")
                ? List.of(name + " counts a version by hand")
                : List.of();
    }

    private static Set<String> readFromAbove(String module, String source) {
        Set<String> found = new TreeSet<>();
        Matcher read = READ.matcher(source.replaceAll("\"\\s*\\+\\s*\"", ""));
        while (read.find())
            if (!read.group(2).equals(module) && !OF_THE_WEB.contains(read.group(1))) found.add(read.group(1));
        return found;
    }

    @Test
    void noModuleWritesAnothersTable() throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> fromAbove = new TreeSet<>();
        int read = 0;
        try (Stream<Path> modules = Files.list(Path.of("..", "modules"))) {
            for (Path module :
                    Stream.concat(modules, Stream.of(Path.of("../web"))).toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        String name = module.toRealPath().getFileName().toString();
                        found.addAll(foreign(name, file.getFileName().toString(), Files.readString(file)));
                        fromAbove.addAll(readFromAbove(name, Files.readString(file)));
                        found.addAll(counted(file.getFileName().toString(), Files.readString(file)));
                        read++;
                    }
                }
            }
        }
        assertTrue(read > 300, "files were read: " + read);
        assertEquals(List.of(), found);
        assertEquals(new TreeSet<>(PUBLISHED), fromAbove, "no more is read from above than is published, and no less");
    }

    @Test
    void aForeignWriteIsSeenThoughItsTextIsBroken() {
        assertEquals(
                List.of("X.java writes kernel_audit"),
                foreign("cooperation", "X.java", "run(\"update \"\n   + \"kernel_audit set actor = ''\")"));
        assertEquals(
                List.of("X.java writes sourcing_vendor", "X.java writes sourcing_vendor_contact"),
                foreign(
                        "catalogue",
                        "X.java",
                        "new Table(\n \"sourcing_vendor\", \"vendor\", Map.of(\"c\", new Table.Lines(\"sourcing_vendor_contact\"))"));
        assertEquals(
                List.of("X.java counts a version by hand"), counted("X.java", "update x set version = version + 1"));
        assertEquals(
                List.of(),
                foreign(
                        "cooperation",
                        "X.java",
                        "\"insert into cooperation_x values (1) on duplicate key update a_b = 1\""));
    }
}
