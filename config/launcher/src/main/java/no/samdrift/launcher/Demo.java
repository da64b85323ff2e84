package no.samdrift.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The co-operations to try the house with, each a folder of the application. */
record Demo(String name, List<String> accounts) {
    static final Demo NONE = new Demo("", List.of());
    private static final Pattern PEOPLE = Pattern.compile("WEB-INF/classes/demo/([a-z-]+)/people\\.csv");

    /** @throws CannotStart if there is none of that name */
    static Demo of(Path war, String wanted) {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            SortedSet<String> names = new TreeSet<>();
            zip.stream().forEach(entry -> {
                Matcher matcher = PEOPLE.matcher(entry.getName());
                if (matcher.matches()) names.add(matcher.group(1));
            });
            if (!names.contains(wanted))
                throw new CannotStart("There is no demo co-operation \"" + wanted + "\"; there are: "
                        + String.join(", ", names) + ".");
            return new Demo(wanted, accounts(zip, "WEB-INF/classes/demo/" + wanted + "/people.csv"));
        } catch (IOException e) {
            throw new CannotStart("The application " + war + " cannot be read.", e);
        }
    }

    /** Who can sign in, with what they are: the first columns are user name, name, member, unit, title. */
    private static List<String> accounts(ZipFile zip, String entry) throws IOException {
        String people = new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        return people.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(fields -> !fields[0].isEmpty())
                .map(fields -> "  %-24s %s".formatted(fields[0], fields[4]))
                .toList();
    }
}
