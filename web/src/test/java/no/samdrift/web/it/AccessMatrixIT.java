package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;

/** Role × member × operation: every line of {@code access-matrix.txt} is asked of the product. */
class AccessMatrixIT {
    private final Product product = Product.shared();
    private final AccessCases cases;
    private final Map<String, Api> callers = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    AccessMatrixIT() throws Exception {
        cases = new AccessCases(product);
    }

    private Api as(String account) {
        return callers.computeIfAbsent(account, product::as);
    }

    @Test
    void everybodyGetsWhatTheMatrixSays() throws Exception {
        List<String> lines = lines();
        String[] accounts = lines.getFirst().strip().split("\\s+");
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split("\\s+");
            int words = cells.length - (accounts.length - 1);
            String operation = String.join(" ", List.of(cells).subList(0, words));
            for (int i = 1; i < accounts.length; i++) {
                Answer answer = ask(operation, as(accounts[i]), accounts[i]);
                asked++;
                if (answer.status() != Integer.parseInt(cells[words + i - 1]))
                    wrong.add(operation + " by " + accounts[i] + ": " + answer.status() + ", not "
                            + cells[words + i - 1]);
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertFalse(asked < 1000, "the matrix was read: " + asked);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = AccessMatrixIT.class.getResourceAsStream("access-matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private Answer ask(String operation, Api who, String account) throws Exception {
        String[] words = operation.split(" ", 2);
        return switch (words[0]) {
            case "read", "entries", "history" -> onCase(words[0], kept(words[1]), who);
            case "reply", "note", "assign", "change", "park", "cancel" -> onCase(words[0], cases.make(words[1]), who);
            default -> elsewhere(operation, who, account);
        };
    }

    private String kept(String sort) throws Exception {
        if (!made.containsKey(sort)) made.put(sort, cases.make(sort));
        return made.get(sort);
    }

    private Answer onCase(String verb, String number, Api who) throws Exception {
        String path = "/incidents/" + number;
        return switch (verb) {
            case "read" -> who.get(path);
            case "entries" -> who.get(path + "/entries");
            case "history" -> who.get(path + "/history");
            case "reply" -> who.post(path + "/entries", Map.of("text", "Hei"));
            case "note" -> who.post(path + "/entries", Map.of("text", "Hei", "kind", "NOTE"));
            case "assign" -> who.put(path + "/assignment", new HashMap<>(), "If-Match", "*");
            case "park" -> who.post(path + "/transitions", Map.of("to", "WAITING_PROBLEM"));
            case "cancel" -> who.post(path + "/transitions", Map.of("to", "CANCELLED"));
            default ->
                who.put(
                        path,
                        Map.of(
                                "title",
                                "Nytt",
                                "description",
                                "Nytt",
                                "service",
                                "9d",
                                "impact",
                                "LOW",
                                "urgency",
                                "LOW"),
                        "If-Match",
                        "*");
        };
    }

    private Answer elsewhere(String operation, Api who, String account) throws Exception {
        String year = "/reports/operations?from=2026-01-01&to=2027-01-01";
        return switch (operation) {
            case "log own" -> who.post("/incidents", Api.incident("Min egen", home(account)));
            case "log for other 5041" -> {
                var body = Api.incident("For en annen", "5041");
                body.put("reporter", String.valueOf(cases.person("Lars Belbo")));
                yield who.post("/incidents", body);
            }
            case "people" -> who.get("/people");
            case "person 5041" -> who.get("/people/" + cases.person("Lars Belbo"));
            case "add person" -> who.post("/people", Map.of("name", "Ny " + UUID.randomUUID()));
            case "services" -> who.get("/services");
            case "add service" -> who.post("/services", service());
            case "systems" -> who.get("/systems");
            case "vendors" -> who.get("/vendors");
            case "add vendor" ->
                who.post(
                        "/vendors",
                        Map.of("organisationNo", organisationNo(), "name", "Ny leverandør", "active", true));
            case "agreements" -> who.get("/agreements");
            case "decisions" -> who.get("/decisions");
            case "add decision" -> who.post("/decisions", decision());
            case "cost shares" -> who.get("/cost-shares");
            case "statement 5038", "statement 5041" ->
                who.get("/cost-shares/" + cases.id("select min(id) as id from governance_cost_share") + "/statements/"
                        + operation.substring(10));
            case "report all" -> who.get(year);
            case "report 5038", "report 5041" -> who.get(year + "&member=" + operation.substring(7));
            case "audit entries" -> who.get("/audit-entries");
            case "import" -> who.send("POST", "/imports/incident-event-log", "a,b\n1,2\n", "text/csv");
            case "tokens" -> who.get("/tokens");
            case "token of another" ->
                who.send("DELETE", "/tokens/" + tokenOfAnother(account), null, "application/json");
            default -> who.get("/systems/" + operation.substring("system ".length()));
        };
    }

    private String home(String account) throws Exception {
        var rows = product.rows("select c.code from cooperation_member_code c join cooperation_person p"
                + " on p.member_id = c.member_id join cooperation_account a on a.person_id = p.id"
                + " where c.valid_to is null and a.username = '" + account + "'");
        return rows.isEmpty() ? "5037" : rows.getFirst().get("code").toString();
    }

    private static Map<String, Object> service() {
        return Map.of("code", "1a", "name", Map.of("nb", "x", "nn", "x", "en", "x"), "orderable", true, "active", true);
    }

    private static Map<String, Object> decision() {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("body", "Styret");
        decision.put("number", "Sak " + UUID.randomUUID().toString().substring(0, 8));
        decision.put("decidedOn", "2026-01-15");
        decision.put("title", "Vedtak");
        decision.put("text", "Vedtatt.");
        decision.put("status", "OPEN");
        return decision;
    }

    /** Independent of the product: whose cases an account sees, as SQL over {@code servicedesk_incident i}. */
    private Map<String, String> sees() throws Exception {
        Map<String, String> sees = new LinkedHashMap<>();
        for (String all : List.of("admin", "driftsleder", "agent", "vakt", "revisor", "arkitekt", "avtaleforvalter"))
            sees.put(all, "1=1");
        for (String own : List.of(
                "levanger.bruker", "snasa.bruker", "radsleder", "styreleder", "okonom", "verdal.kommunedirektor"))
            sees.put(own, "i.reporter_id = " + account(own));
        sees.put(
                "levanger.enhetsleder",
                "i.reporter_id = " + account("levanger.enhetsleder") + " or i.unit_id = "
                        + cases.id("select unit_id as id from cooperation_person where name = 'Berit Okkenhaug'"));
        sees.put(
                "levanger.systemeier",
                "i.reporter_id = " + account("levanger.systemeier")
                        + " or i.system_id in (select id from catalogue_system where owner_id = "
                        + account("levanger.systemeier") + ")");
        sees.put(
                "leverandor",
                "i.vendor_id = (select vendor_id from cooperation_person where id = " + account("leverandor") + ")");
        return sees;
    }

    /** What is kept to some is seen by them, and by two roles. */
    private String keptFrom(String username) throws Exception {
        return List.of("driftsleder", "revisor").contains(username)
                ? "true"
                : "i.id not in (select r.case_id from servicedesk_restriction r where r.case_id not in"
                        + " (select n.case_id from servicedesk_insider n where n.person_id = " + account(username)
                        + "))";
    }

    private long account(String username) throws Exception {
        return cases.id("select person_id as id from cooperation_account where username = '" + username + "'");
    }

    @Test
    void listExportAndSearchShowTheSameCasesAndNoOthers() throws Exception {
        Map<String, String> sorts = new TreeMap<>();
        for (String sort : List.of("lev", "school", "sna", "vendor", "back", "closed"))
            sorts.put(cases.make(sort), sort);
        awaitSearch(sorts.keySet());
        for (var who : sees().entrySet()) {
            Set<String> expected = numbers("select i.number from servicedesk_incident i where (" + who.getValue()
                    + ") and " + keptFrom(who.getKey()));
            Api caller = as(who.getKey());
            assertEquals(expected, listed(caller), who.getKey());
            assertEquals(expected, exported(caller), who.getKey());
            Set<String> found = new TreeSet<>(sorts.keySet());
            found.retainAll(expected);
            Set<String> hits = hits(caller);
            hits.retainAll(sorts.keySet());
            assertEquals(found, hits, who.getKey());
            assertTrue(expected.containsAll(hits(caller)), who.getKey());
        }
    }

    /** servicedesk.work R6 */
    @Test
    void theVendorIsNotToldWhoReportedAndWhatIsInternal() throws Exception {
        String number = cases.make("vendor");
        as("snasa.bruker").post("/incidents/" + number + "/entries", Map.of("text", "Det haster."));
        Api vendor = as("leverandor");
        for (String path : List.of(
                "/incidents/" + number, "/incidents/" + number + "/entries", "/incidents", "/incidents?format=csv")) {
            String seen = vendor.get(path).http().body();
            assertTrue(seen.contains(path.contains("entries") ? "Det haster." : number), seen);
            assertFalse(seen.contains("Ole Jomar Agle"), path + " " + seen);
            assertFalse(seen.contains("hemmelig"), path);
        }
        assertFalse(as("snasa.bruker")
                .get("/incidents/" + number + "/entries")
                .http()
                .body()
                .contains("hemmelig"));
        assertTrue(as("revisor")
                .get("/incidents/" + number + "/entries")
                .http()
                .body()
                .contains("hemmelig"));
    }

    @Test
    void reportsAndRegistersOfOneMemberNameNoOther() {
        Api director = as("verdal.kommunedirektor");
        Answer report = director.get("/reports/operations?from=2026-01-01&to=2027-01-01");
        report.json()
                .get("members")
                .forEach(line -> assertEquals("5038", line.get("key").asString()));
        for (String other : List.of("LEV-", "SNA-", "STE-", "IND-"))
            for (String path : List.of("/systems", "/systems?format=csv", "/search?q=profil&kind=system"))
                assertFalse(director.get(path).http().body().contains(other), path);
        as("levanger.bruker")
                .get("/people")
                .json()
                .get("items")
                .forEach(person ->
                        assertEquals("Berit Okkenhaug", person.get("name").asString()));
        for (String stranger : List.of("levanger.bruker", "leverandor"))
            assertEquals(
                    0,
                    as(stranger)
                            .get("/search?q=Belbo&kind=person")
                            .json()
                            .get("items")
                            .size());
    }

    private Set<String> numbers(String sql) throws Exception {
        Set<String> numbers = new TreeSet<>();
        product.rows(sql).forEach(row -> numbers.add(row.get("number").toString()));
        return numbers;
    }

    private static Set<String> listed(Api caller) {
        Set<String> numbers = new TreeSet<>();
        String cursor = "";
        while (cursor != null) {
            var page = caller.get("/incidents?limit=200" + cursor).json();
            page.get("items").forEach(item -> numbers.add(item.get("number").asString()));
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.get("nextCursor").asString();
        }
        return numbers;
    }

    private static Set<String> exported(Api caller) {
        Set<String> numbers = new TreeSet<>();
        caller.get("/incidents?format=csv")
                .http()
                .body()
                .lines()
                .skip(1)
                .forEach(line -> numbers.add(line.split(",")[0]));
        return numbers;
    }

    private static Set<String> hits(Api caller) {
        Set<String> numbers = new TreeSet<>();
        caller.get("/search?limit=100&kind=incident&q=" + URLEncoder.encode(AccessCases.WORD, StandardCharsets.UTF_8))
                .json()
                .get("items")
                .forEach(hit -> numbers.add(hit.get("key").asString()));
        return numbers;
    }

    /** Best hits come first, so the newest are found among many by their own numbers. */
    private void awaitSearch(Set<String> numbers) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!hits(as("agent")).containsAll(numbers) && System.nanoTime() < end) Thread.onSpinWait();
    }

    private int lastNumber = 81_000_000;

    /** The next free number whose check digit fits. */
    private String organisationNo() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String eight = String.valueOf(++lastNumber);
            int sum = 0;
            for (int i = 0; i < 8; i++) sum += (eight.charAt(i) - '0') * weights[i];
            int check = (11 - sum % 11) % 11;
            if (check < 10) return eight + check;
        }
    }

    private long tokenOfAnother(String account) throws Exception {
        return cases.id("select max(t.id) as id from cooperation_token t join cooperation_account a"
                + " on a.person_id = t.person_id where a.username <> '" + account + "'");
    }
}
