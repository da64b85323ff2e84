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

/** Every rule of a capability is cited by a test that fails without it: by its number beside it, elsewhere with its capability. */
class RulesTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package no\\.samdrift\\.([a-z.]+);");
    private static final Pattern RULE = Pattern.compile("<li>(R\\d+)\\b");
    private static final Pattern CITATION = Pattern.compile("(?:\\b([a-z]+\\.[a-z]+) )?\\b(R\\d+(?:, R\\d+)*)\\b");

    private static String capability(String source) {
        Matcher own = PACKAGE.matcher(source);
        return own.find() ? own.group(1) : "";
    }

    private static List<String> stated(String source) {
        List<String> stated = new ArrayList<>();
        Matcher rule = RULE.matcher(source);
        while (rule.find()) stated.add(capability(source) + " " + rule.group(1));
        return stated;
    }

    /** Where no capability is named, the test's own is meant. */
    private static List<String> cited(String source) {
        List<String> cited = new ArrayList<>();
        Matcher citation = CITATION.matcher(source);
        while (citation.find())
            for (String rule : citation.group(2).split(", "))
                cited.add((citation.group(1) == null ? capability(source) : citation.group(1)) + " " + rule);
        return cited;
    }

    private static List<String> sources(String root, String ending) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("../modules"))) {
            for (Path module : Stream.concat(modules, Stream.of(Path.of("."))).toList()) {
                Path folder = module.resolve(root);
                if (!Files.isDirectory(folder)) continue;
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(ending) && !f.endsWith("RulesTest.java"))
                            .toList()) sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    @Test
    void everyRuleIsCitedByATest() throws IOException {
        List<String> rules = new ArrayList<>();
        for (String source : sources("src/main/java", "package-info.java")) rules.addAll(stated(source));
        List<String> citations = new ArrayList<>();
        for (String source : sources("src/test/java", ".java")) citations.addAll(cited(source));
        String seen = rules.size() + " rules, " + citations.size() + " citations";
        assertTrue(rules.size() >= 90, seen);
        assertEquals(rules.size(), Set.copyOf(rules).size(), "a number stands twice");
        Set<String> uncited = new TreeSet<>(rules);
        citations.forEach(uncited::remove);
        assertEquals(Set.of(), uncited, "cited by no test; " + seen);
        Set<String> unknown = new TreeSet<>(citations);
        rules.forEach(unknown::remove);
        assertEquals(Set.of(), unknown, "cited, but no rule; " + seen);
    }

    @Test
    void aCitationMeansTheTestsOwnCapabilityUnlessItNamesAnother() {
        assertEquals(
                List.of("sourcing.vendor R1", "kernel.clock R2", "kernel.clock R10", "sourcing.vendor R3"),
                cited("package no.samdrift.sourcing.vendor;\n/** R1; kernel.clock R2, R10: why. */ \"R3: {0}\""));
        assertEquals(
                List.of("sourcing.vendor R7"),
                stated("/** <li>R7. It is so. */\npackage no.samdrift.sourcing.vendor;"));
    }
}
