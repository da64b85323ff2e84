package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Three co-operations told apart by their data alone. What stands under a real body is what the papers say and no more: each
 * such decision is listed in {@code papers.txt} with its number, day and state.
 */
class DemosIT {
    private static final Path DEMOS = Path.of("..", "modules", "demo", "src", "main", "resources", "demo");

    private static List<String> papers(String demo) throws Exception {
        return Files.readString(Path.of("src", "test", "resources", "no", "samdrift", "web", "it", "papers.txt"))
                .lines()
                .filter(line -> line.startsWith(demo + " | "))
                .map(line -> line.substring(demo.length() + 3))
                .sorted()
                .toList();
    }

    private static boolean isInvented(String body) {
        return body.endsWith("(oppdiktet)") || body.endsWith("(oppdikta)");
    }

    private static List<String> told(Api reader) {
        List<String> told = new ArrayList<>();
        for (JsonNode each : reader.get("/decisions?limit=200").json().get("items")) {
            if (isInvented(each.get("body").asString())) continue;
            told.add(String.join(
                    " | ",
                    each.get("body").asString(),
                    each.get("number").asString(),
                    each.get("decidedOn").isNull() ? "?" : each.get("decidedOn").asString(),
                    each.get("status").asString(),
                    each.get("title").asString()));
        }
        return told.stream().sorted().toList();
    }

    @Test
    void underInnherredsBodiesStandsWhatThePapersSay() throws Exception {
        List<String> told = told(Product.shared().as("revisor"));
        assertEquals(String.join("\n", papers("innherred")), String.join("\n", told));
    }

    /** As {@code vendors.csv} of each demo has it. */
    @ParameterizedTest
    @ValueSource(strings = {"innherred", "vest-telemark", "orkide"})
    void aVendorThatNoPaperTellsOfSaysThatItIsInvented(String demo) throws Exception {
        List<String> vendors = Files.readAllLines(DEMOS.resolve(demo).resolve("vendors.csv"));
        for (String vendor : vendors.subList(1, vendors.size())) assertTrue(isInvented(vendor.split(";")[2]), vendor);
    }

    @ParameterizedTest
    @CsvSource({
        "vest-telemark, 6, Fyresdal=4032 Kviteseid=4028 Nissedal=4030 Seljord=4022 Tokke=4034 Vinje=4036, 4036, vinje.bruker",
        "orkide, 3, Averøy=1554 Gjemnes=1557 Kristiansund=1505, 1505, kristiansund.bruker"
    })
    void anotherCooperationBeginsWithItsOwnDataAndWorks(
            String demo, int count, String members, String memberNo, String user) throws Exception {
        try (Product product = Product.start(Path.of("target", "demo-" + demo), 0, List.of(), "--demo", demo)) {
            Api admin = product.as("admin");
            Map<String, String> today = admin.get("/members?limit=200")
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(m ->
                            m.path("leftOn").isMissingNode() || m.get("leftOn").isNull())
                    .collect(Collectors.toMap(
                            m -> m.get("name").asString(),
                            m -> m.get("memberNo").asString()));
            assertEquals(
                    members,
                    today.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .sorted()
                            .collect(Collectors.joining(" ")));
            assertEquals(count, today.size());
            assertEquals(String.join("\n", papers(demo)), String.join("\n", told(product.as("revisor"))));
            Api agent = product.as("agent");
            var made = product.as(user).post("/incidents", Api.incident("Skriveren skriver ikke ut", memberNo));
            assertEquals(201, made.status(), made::toString);
            String at = "/incidents/" + made.json().get("number").asString();
            assertEquals(
                    201,
                    agent.post(at + "/transitions", Map.of("to", "IN_PROGRESS")).status());
            assertEquals(
                    "RESOLVED",
                    agent.post(at + "/transitions", Map.of("to", "RESOLVED", "solution", "Startet om."))
                            .json()
                            .get("status")
                            .asString());
            assertTrue(agent.get("/incidents?limit=5").json().get("items").size() > 0);
            assertTrue(product.console().contains(user));
        }
    }

    /** The loader knows no co-operation: no name of a member, body, person or vendor stands in it. */
    @Test
    void theLoaderHoldsNoNames() throws Exception {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(DEMOS)) {
            for (Path file : files.filter(
                            f -> f.getFileName().toString().matches("(members|people|vendors|decisions|teams)\\.csv"))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> heads = List.of(lines.getFirst().split(";"));
                for (String head : List.of("name", "body"))
                    if (heads.contains(head))
                        for (String line : lines.subList(1, lines.size()))
                            names.add(line.split(";", -1)[heads.indexOf(head)]);
            }
        }
        assertTrue(names.size() > 50, names::toString);
        try (var sources = Files.walk(Path.of("..", "modules", "demo", "src", "main", "java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                names.forEach(name -> assertTrue(!text.contains(name), source + " holds " + name));
            }
        }
    }
}
