package no.samdrift.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The co-operations to try the house with, each a folder of the application. */
record Demo(String name, List<String> accounts) {
    static final Demo NONE = new Demo("", List.of());
    private static final String BUNDLE = "WEB-INF/lib/samdrift-demo.jar";
    private static final Pattern PEOPLE = Pattern.compile("demo/([a-z-]+)/people\\.csv");

    /** @throws CannotStart if there is none of that name */
    static Demo of(Path application, String wanted) {
        SortedMap<String, String> people = people(application);
        if (!people.containsKey(wanted))
            throw new CannotStart("There is no demo co-operation \"" + wanted + "\"; there are: "
                    + String.join(", ", people.keySet()) + ".");
        return new Demo(wanted, accounts(people.get(wanted)));
    }

    /** The table of people of each co-operation. */
    private static SortedMap<String, String> people(Path application) {
        SortedMap<String, String> people = new TreeMap<>();
        Path bundle = application.resolve(BUNDLE);
        if (Files.notExists(bundle)) return people;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Matcher matcher = PEOPLE.matcher(entry.getName());
                if (matcher.matches())
                    people.put(matcher.group(1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return people;
        } catch (IOException e) {
            throw new CannotStart("The application " + application + " cannot be read.", e);
        }
    }

    /** Who can sign in, with what they are: the first columns are user name, name, member, unit, title. */
    private static List<String> accounts(String people) {
        return people.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(fields -> !fields[0].isEmpty())
                .map(fields -> "  %-24s %s".formatted(fields[0], fields[4]))
                .toList();
    }
}
