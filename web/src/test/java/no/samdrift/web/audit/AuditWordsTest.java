package no.samdrift.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.Test;

/** Whatever the code tells the audit has words; nobody who reads it meets a code. */
class AuditWordsTest {
    private static final Pattern TOLD = Pattern.compile(
            "audit\\s*\\.(?:created|changed|deleted)\\(\\s*(?:KIND \\+ \"\\.(\\w+)\"|\"([a-zA-Z-]+\\.\\w+)\")");
    /** Handed to a method of the same class that tells it. */
    private static final Pattern PASSED = Pattern.compile("\"((?:agreement|approval|task|account|import)\\.\\w+)\"");

    private static final Pattern KIND = Pattern.compile("String KIND = \"([a-zA-Z-]+)\"");
    private static final Pattern OF_CASES = Pattern.compile("work\\.(?:begin|change|say)\\(\\s*\"(\\w+)\"");
    private static final Pattern TABLE = Pattern.compile("new Table\\(\\s*\"\\w+\",\\s*\"([a-zA-Z-]+)\"");

    private final Set<String> actions = new TreeSet<>();

    private void read(String source) {
        Matcher kind = KIND.matcher(source);
        String own = kind.find() ? kind.group(1) : null;
        TOLD.matcher(source)
                .results()
                .forEach(told -> actions.add(told.group(2) == null ? own + "." + told.group(1) : told.group(2)));
        if (source.contains("Audit audit;"))
            PASSED.matcher(source).results().forEach(passed -> actions.add(passed.group(1)));
        OF_CASES.matcher(source)
                .results()
                .forEach(verb -> List.of("incident", "problem").forEach(practice -> {
                    boolean others = source.contains("package no.samdrift.servicedesk.")
                            && !source.contains("." + practice + ";");
                    if (!others) actions.add(practice + "." + verb.group(1));
                }));
        TABLE.matcher(source)
                .results()
                .forEach(table ->
                        List.of("add", "change", "remove").forEach(verb -> actions.add(table.group(1) + "." + verb)));
    }

    private void readAll() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../modules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> f.toString().contains("src/main"))
                    .toList()) read(Files.readString(file));
        }
        for (IncidentStatus each : IncidentStatus.values())
            actions.add("incident." + each.name().toLowerCase());
        for (ProblemStatus each : ProblemStatus.values())
            actions.add("problem." + each.name().toLowerCase());
    }

    @Test
    void everyActionThatTheCodeWritesHasWords() throws IOException {
        readAll();
        assertTrue(actions.size() > 110, "the code was read: " + actions);
        assertTrue(actions.containsAll(
                Set.of("webhook.secret", "agreement.option", "team.leave", "incident.reply", "vendor.change")));
        Set<String> wordless = new TreeSet<>(actions);
        wordless.removeIf(action -> !AuditWords.key(action).endsWith("." + AuditWords.OTHER));
        assertEquals(Set.of(), wordless);
    }

    @Test
    void everyKindThatIsToldOfHasAName() throws IOException {
        readAll();
        Set<String> nameless = new TreeSet<>();
        for (String action : actions) {
            String kind = action.substring(0, action.indexOf('.'));
            boolean named = Stream.of("audit.kind.", "audit.thing.")
                    .allMatch(key -> Texts.find(Texts.BOKMAL, key + kind).isPresent());
            if (!named && !kind.equals("factor")) nameless.add(kind); // told of an account
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void whatHasNoWordsYetIsToldAsSomethingDone() {
        assertEquals("audit.says.other", AuditWords.key("vendor.polish"));
        assertEquals("audit.says.add", AuditWords.key("vendor.add"));
        assertEquals("audit.says.incident.reply", AuditWords.key("incident.reply"));
        assertTrue(AuditWords.actions("incident").contains("incident.reply"));
        assertTrue(AuditWords.actions("vendor").contains("change"));
        assertTrue(!AuditWords.actions("vendor").contains("incident.reply"));
    }
}
