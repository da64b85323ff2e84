package no.samdrift.web.it.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.kernel.table.SheetReading;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.web.it.Product;
import no.samdrift.web.it.kernel.DocumentCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Registers from files and back, by the API. */
class ImportsIT {
    private final Product product = Product.shared();
    private final ImportCaller admin = new ImportCaller(product.as("admin"));

    private static String counts(Answer answer) {
        assertEquals(200, answer.status(), answer::toString);
        JsonNode json = answer.json();
        return json.get("new").asInt() + " " + json.get("changed").asInt() + " "
                + json.get("unchanged").asInt() + " " + json.get("rejected").size();
    }

    private static String id(Answer answer) {
        return answer.json().get("id").asString();
    }

    /** Unlike any other of this run. */
    private static String word() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    private long number(String sql) throws SQLException {
        return ((Number) product.rows(sql).getFirst().values().iterator().next()).longValue();
    }

    private static String systems(String... rows) {
        return "Kode;Navn;Kommune\n" + String.join("\n", rows);
    }

    /** kernel.imports R4, R5 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendors",
                "systems",
                "risks",
                "integrations",
                "services",
                "units",
                "people",
                "members",
                "agreements",
                "decisions"
            })
    void whatARegisterGivesItTakesWithNothingChanged(String register) {
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = admin.file(register, format);
            Sheet sheet = SheetReading.read(file);
            assertTrue(
                    sheet.rows().size() >= 3,
                    () -> register + " has " + sheet.rows().size());
            assertTrue(sheet.headings().stream().noneMatch(h -> h.startsWith("!")), sheet.headings()::toString);
            Answer trial = admin.trial(register, file);
            assertEquals("0 0 " + sheet.rows().size() + " 0", counts(trial), trial::toString);
        }
    }

    private static final String[] PIECES = {
        "=1+1", "+47", "-", "@x", "'", ";", ",", "\"", "\n", " ", "å", "Ω", "0", "a", "<b>"
    };

    private static String text(Random random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining())
                .strip();
    }

    private static byte[] written(List<String> headings, List<List<String>> rows, TableFormat format) {
        List<Column<List<String>>> columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column<List<String>>(headings.get(i), row -> row.get(i)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TableExport<>("Ark", columns, java.util.Locale.ROOT).write(format, rows.iterator(), out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private List<List<String>> ofMark(String register, String mark) {
        return SheetReading.read(admin.file(register, "xlsx")).rows().stream()
                .map(Sheet.Line::cells)
                .filter(cells -> cells.getFirst().startsWith(mark))
                .sorted(java.util.Comparator.comparing(List::getFirst))
                .toList();
    }

    /** kernel.imports R5: whatever stands in the texts, the numbers and the days; out, wiped, and in again is the same. */
    @Test
    void whatWasWipedComesBackAsItWas() {
        long seed = Instant.now().toEpochMilli();
        Random random = new Random(seed);
        String mark = word();
        List<String> headings =
                List.of("code", "name", "memberId", "product", "inUseFrom", "yearlyCost", "description", "services");
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(
                        mark + "-" + i,
                        "n" + text(random, 8),
                        "5041",
                        text(random, 10),
                        random.nextBoolean()
                                ? ""
                                : "20%02d-0%d-1%d"
                                        .formatted(random.nextInt(27), 1 + random.nextInt(9), random.nextInt(10)),
                        random.nextBoolean() ? "" : random.nextInt(9_000_000) + "." + (10 + random.nextInt(90)),
                        text(random, 30),
                        random.nextBoolean() ? "" : "9d, 9g"))
                .toList();
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
            Answer first = admin.post("systems", written(headings, rows, format), null);
            assertEquals("60 0 0 0", counts(first), () -> "seed " + seed + first);
            List<List<String>> all = ofMark("systems", mark);
            assertEquals(60, all.size());
            all.forEach(row -> assertEquals(
                    rows.stream()
                            .filter(r -> r.getFirst().equals(row.getFirst()))
                            .findFirst()
                            .orElseThrow()
                            .get(6),
                    row.get(16),
                    () -> "seed " + seed));
            assertEquals(60, admin.undo(id(first)).json().get("undone").asInt());
            assertEquals(List.of(), ofMark("systems", mark));
            List<String> heads = SheetReading.read(admin.file("systems", "csv")).headings();
            Answer again = admin.post("systems", written(heads, all, format), null);
            assertEquals("60 0 0 0", counts(again), () -> "seed " + seed + again);
            assertEquals(all, ofMark("systems", mark), () -> "seed " + seed);
            admin.undo(id(again));
        }
    }

    /** kernel.imports R2, R3: and the figure of five thousand rows. */
    @Test
    void aWrongDayFarDownCostsItsOwnRowAlone() throws SQLException {
        String mark = word();
        String csv = "Navn;E-post;Kommune;Stilling\n"
                + IntStream.rangeClosed(2, 5001)
                        .mapToObj(line -> "Ny %d;%s.%d@ny.example;%s;Rådgiver"
                                .formatted(
                                        line, mark, line, line == 4711 ? "4711" : line % 2 == 0 ? "5041" : "Levanger"))
                        .collect(Collectors.joining("\n"));
        Instant begun = Instant.now();
        Answer trial = admin.trial("people", csv.getBytes(StandardCharsets.UTF_8));
        Duration tried = Duration.between(begun, Instant.now());
        assertEquals("4999 0 0 1", counts(trial));
        JsonNode fault = trial.json().get("rejected").get(0);
        assertEquals(4711, fault.get("line").asInt());
        assertEquals("Kommune", fault.get("column").asString());
        assertEquals("4711", fault.get("value").asString());
        assertTrue(fault.get("reason").asString().contains("«4711»"), fault::toString);
        assertTrue(trial.json().get("id").isNull());
        String stored = "select count(*) from cooperation_person where email like '" + mark + ".%'";
        assertEquals(0, number(stored), "a trial stores nothing");
        begun = Instant.now();
        Answer run = admin.run("people", csv);
        Duration taken = Duration.between(begun, Instant.now());
        assertEquals("4999 0 0 1", counts(run));
        assertEquals(4999, number(stored));
        assertEquals("0 0 4999 1", counts(admin.trial("people", csv.getBytes(StandardCharsets.UTF_8))));
        begun = Instant.now();
        assertEquals(4999, admin.undo(id(run)).json().get("undone").asInt());
        System.out.println("5 000 rows: tried in " + tried.toMillis() + " ms, imported in " + taken.toMillis()
                + " ms, undone in " + Duration.between(begun, Instant.now()).toMillis() + " ms");
        assertEquals(0, number(stored));
    }

    /** kernel.imports R3: every reason names its column and its value, in the language of who asks. */
    @Test
    void eachFaultIsToldWhereItIs() {
        String code = word();
        String csv = "Kode;Navn;Kommune;Kritikalitet;I bruk fra;Kr per år;Lag\n"
                + code + "-1;A;5041;Viktig;31.02.2020;1,5;2\n"
                + code + "-2;;5041;Svært;01.02.2020;mye;9\n"
                + "liten;B;5041;Viktig;;;\n"
                + code + "-3;C;5041;viktig;1.2.2020;1 000,50;2\n"
                + code + "-3;D;5041;;;;\n"
                + ";E;5041;;;;\n"
                + "for kort\n";
        Answer trial =
                admin.post("systems?dryRun=true", csv.getBytes(StandardCharsets.UTF_8), null, "Accept-Language", "en");
        List<String> told = trial.json()
                .get("rejected")
                .valueStream()
                .map(f -> f.get("line").asInt() + " " + f.get("column").asString("-") + " "
                        + f.get("reason").asString())
                .toList();
        assertEquals("1 0 0 7", counts(trial), told::toString);
        assertEquals(
                List.of(
                        "2 I bruk fra There is no such day or time.",
                        "3 Kritikalitet Write one of these: Life and health, Business critical, Important, Ordinary.",
                        "3 Kr per år Is not a number.",
                        "4 Kode"),
                told.stream()
                        .limit(4)
                        .map(line -> line.startsWith("4 Kode") ? "4 Kode" : line)
                        .toList());
        assertTrue(told.stream().anyMatch(line -> line.startsWith("6 - Is already on line 5")), told::toString);
    }

    /** kernel.imports R1, R8 */
    @Test
    void whoeverImportsMayDoNoMoreThanByHand() throws SQLException {
        String vendors = "Organisasjonsnummer;Navn\n974760673;Brønnøysund";
        assertEquals(
                403,
                new ImportCaller(product.as("agent")).run("vendors", vendors).status());
        assertEquals(
                403, new ImportCaller(product.as("agent")).get("vendors/rows").status());
        assertEquals(404, admin.run("nonsense", vendors).status());
        ImportCaller local = new ImportCaller(product.newcomer("OPERATIONS_MANAGER", "5041"));
        String code = word();
        Answer mixed = local.run("systems", systems(code + "-A;Egen;5041", code + "-B;Andres;5037"));
        assertEquals("1 0 0 1", counts(mixed), mixed::toString);
        assertEquals(1, number("select count(*) from catalogue_system where code like '" + code + "-%'"));
        assertEquals(
                1,
                number("select count(*) from kernel_audit a join catalogue_system s on s.id = a.subject_key"
                        + " where a.action = 'system.add' and s.code = '" + code + "-A' and a.actor <> 'admin'"));
        ImportCaller other = new ImportCaller(product.newcomer("OPERATIONS_MANAGER", "5041"));
        assertEquals(404, other.undo(id(mixed)).status());
        assertEquals(0, other.get("systems").json().get("items").size());
        assertTrue(admin.get("systems").text().contains(id(mixed)));
        assertEquals(1, local.undo(id(mixed)).json().get("undone").asInt());
    }

    /** kernel.imports R4, R6, kernel.register R8 */
    @Test
    void anUndoneImportLeavesEachRowAsItWas() throws SQLException {
        String code = word();
        String base = id(admin.run(
                "systems",
                "Kode;Navn;Kommune;Produkt\n" + code + "-1;En;5041;Gammelt\n" + code + "-2;To;5041;Gammelt"));
        Answer change = admin.run(
                "systems",
                systems(code + "-1;Ny en;5041", code + "-2;To;5041", code + "-3;Tre;5041", code + "-4;Fire;5041"));
        assertEquals("2 1 1 0", counts(change));
        JsonNode one = product.as("admin").get("/systems/" + code + "-1").json().get("system");
        assertEquals("Ny en", one.get("name").asString());
        assertEquals("Gammelt", one.get("product").asString(), "what is no column stays");
        // somebody changes what was new, and something comes to hang on another
        var third = product.as("admin").get("/systems/" + code + "-3");
        admin.run("systems", systems(code + "-3;Tre endret;5041"));
        Answer risk = admin.run(
                "risks",
                "Hva som kan skje;System;Sannsynlighet;Konfidensialitet\nBrann " + code + ";" + code + "-4;2;3");
        assertEquals("1 0 0 0", counts(risk), risk::toString);
        assertEquals(200, third.status());
        JsonNode undone = admin.undo(id(change)).json();
        assertEquals(1, undone.get("undone").asInt(), undone::toString);
        assertEquals(
                List.of(4, 5),
                undone.get("kept").valueStream().map(k -> k.get("line").asInt()).toList());
        assertEquals(
                "En",
                product.as("admin")
                        .get("/systems/" + code + "-1")
                        .json()
                        .at("/system/name")
                        .asString());
        assertEquals(200, product.as("admin").get("/systems/" + code + "-4").status());
        // once nothing hangs on it any more, it goes too
        admin.undo(id(risk));
        assertEquals(1, admin.undo(id(change)).json().get("undone").asInt());
        assertEquals(404, product.as("admin").get("/systems/" + code + "-4").status());
        assertEquals(2, admin.undo(base).json().get("undone").asInt());
        assertTrue(number("select count(*) from kernel_audit where action = 'system.remove' and before_json like '%"
                        + code + "-1%'")
                > 0);
    }

    /** kernel.imports R7 */
    @Test
    void oneThatWasCutOffGoesOnOrIsUndone() throws SQLException {
        String code = word();
        Answer half = admin.run("systems", systems(code + "-1;En;5041"));
        try (Connection database = product.database();
                Statement cut = database.createStatement()) {
            cut.executeUpdate(
                    "update kernel_import set state = 'RUNNING', seen_at = '2026-01-01' where id = " + id(half));
        }
        JsonNode first = admin.get("systems").json().get("items").get(0);
        assertEquals("INTERRUPTED", first.get("state").asString());
        Answer rest = admin.run("systems", systems(code + "-1;En;5041", code + "-2;To;5041"));
        assertEquals("1 0 1 0", counts(rest));
        assertEquals(1, admin.undo(id(half)).json().get("undone").asInt());
        assertEquals(1, admin.undo(id(rest)).json().get("undone").asInt());
        assertEquals(0, number("select count(*) from catalogue_system where code like '" + code + "-%'"));
    }

    /** kernel.imports R5, R6: open ones and closed ones, with their own times; what was answered here stays. */
    @Test
    void casesOfAnotherToolMoveInAndOut() throws SQLException {
        String tool = word();
        String csv = "Ticket;Tittel;Kommune;Tjeneste;Status;Opprettet;Avsluttet;Innmelder;Løsning\n"
                + tool + "-1;Skriveren står;5041;9d;Åpen;03.11.2026 08:15;;;\n"
                + tool + "-2;Passord;Snåsa;9d;Løst;01.10.2026 10:00;02.10.2026 12:30;Lars Belbo;Nytt passord\n"
                + tool + "-3;Skjerm;5041;9g;Closed;2026-09-01 09:00;2026-09-03T14:05;;\n"
                + tool + "-4;Feil meldt;5041;9g;Avbrutt;2026-09-01;2026-09-02;;\n"
                + tool + "-5;Baklengs;5041;9g;Lukket;2026-09-05;2026-09-02;;\n";
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        Answer trial = admin.trial("incidents", file);
        assertEquals("4 0 0 1", counts(trial), trial::toString);
        assertEquals("Avsluttet", trial.json().at("/rejected/0/column").asString());
        Answer run = admin.run("incidents", csv);
        assertEquals("4 0 0 1", counts(run), run::toString);
        assertEquals("0 0 4 1", counts(admin.trial("incidents", file)));
        Map<String, Object> solved = product.rows(
                        "select i.number, i.status, i.solution, p.name, i.opened_at, i.resolved_at"
                                + " from servicedesk_incident i left join cooperation_person p on p.id = i.reporter_id"
                                + " where i.source_key = '" + tool + "-2'")
                .getFirst();
        assertEquals("RESOLVED", solved.get("status"));
        assertEquals("Nytt passord", solved.get("solution"));
        assertEquals("Lars Belbo", solved.get("name"));
        assertTrue(solved.get("opened_at").toString().startsWith("2026-10-01"), solved::toString);
        assertTrue(solved.get("resolved_at").toString().contains("10:30"), solved::toString);
        for (String format : List.of("csv", "xlsx")) {
            byte[] all = admin.file("incidents", format);
            assertEquals("0 0 " + SheetReading.read(all).rows().size() + " 0", counts(admin.trial("incidents", all)));
        }
        String open = product.rows("select number from servicedesk_incident where source_key = '" + tool + "-1'")
                .getFirst()
                .get("number")
                .toString();
        var answered =
                product.as("admin").post("/incidents/" + open + "/entries", Map.of("kind", "REPLY", "text", "Hei"));
        assertTrue(answered.status() < 300, answered::toString);
        JsonNode undone = admin.undo(id(run)).json();
        assertEquals(3, undone.get("undone").asInt(), undone::toString);
        assertEquals(2, undone.at("/kept/0/line").asInt());
        assertEquals(1, number("select count(*) from servicedesk_incident where source_key like '" + tool + "-%'"));
        assertEquals(
                0,
                number(
                        "select count(*) from servicedesk_clock c where not exists (select 1 from servicedesk_incident i"
                                + " where i.id = c.case_id) and not exists (select 1 from servicedesk_problem p where p.id = c.case_id)"));
    }

    @Test
    void headingsAreMappedAndRememberedByTheHouse() {
        String code = word();
        String odd = "Kortnavn " + code;
        String csv = odd + ";Kalles " + code + ";Kommune\n" + code + "-1;En;5041";
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        Answer lost = admin.trial("systems", file);
        assertEquals(422, lost.status());
        assertTrue(lost.text().contains("Kode"), lost::toString);
        String mapping = "{\"" + odd + "\":\"code\",\"Kalles " + code + "\":\"name\"}";
        assertEquals(
                422, admin.post("systems", file, "{\"Finnes ikke\":\"code\"}").status());
        assertEquals(
                422,
                admin.post("systems", file, "{\"" + odd + "\":\"nonsense\"}").status());
        assertEquals(422, admin.post("systems", file, "[1]").status());
        Answer done = admin.post("systems", file, mapping);
        assertEquals("1 0 0 0", counts(done));
        assertEquals("0 0 1 0", counts(admin.trial("systems", file)), "the headings are known now");
        admin.undo(id(done));
    }

    /** What is no table is told in words of the reader, and nothing is stored. */
    @Test
    void whatIsNoTableIsRefusedInWords() throws Exception {
        long before = number("select count(*) from kernel_import");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) zip.write(zeros);
        }
        for (Map.Entry<byte[], String> bad : Map.of(
                        bomb.toByteArray(),
                        "pakkes ut",
                        new byte[] {'M', 'Z', 0, 3},
                        "verken CSV eller XLSX",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                        "gammelt Excel-ark",
                        new byte[] {'P', 'K', 3, 4, 1},
                        "kan ikke åpnes",
                        new byte[0],
                        "overskriftsrad")
                .entrySet()) {
            Answer refused = admin.trial("systems", bad.getKey());
            assertEquals(422, refused.status(), refused::toString);
            assertTrue(refused.text().contains(bad.getValue()), refused::toString);
        }
        assertEquals(413, admin.trial("systems", new byte[17 * 1024 * 1024]).status());
        assertEquals(before, number("select count(*) from kernel_import"));
        assertFalse(admin.get("systems").text().contains("RUNNING"));
    }
}
