package no.samdrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the product on this machine and prints one table; {@code docs/performance.md} keeps the tables. */
@Command(name = "config/bench", description = "Measures Samdrift with many cases.", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    private static final String EMPTY = "empty view";
    private static final String BARE = "bare insert";
    private static final String MAIL_OUT = "mail out";
    private static final String MAIL_IN = "mail in";
    private static final List<String> WITHOUT_FLOOR = List.of("sessions", MAIL_OUT, MAIL_IN);
    /** A screen with a line of text and nothing else, in the house's frame. */
    private static final String EMPTY_VIEW = "services/nothing-here";

    @Option(
            names = "--cases",
            defaultValue = "100000",
            description = "closed and open cases to seed (${DEFAULT-VALUE})")
    int cases;

    @Option(names = "--seconds", defaultValue = "8", description = "length of each measurement (${DEFAULT-VALUE})")
    int seconds;

    @Option(names = "--port", defaultValue = "18900", description = "port (${DEFAULT-VALUE}), and the next one")
    int port;

    @Option(names = "--buffer-pool", defaultValue = "1G", description = "memory of the database (${DEFAULT-VALUE})")
    String bufferPool;

    @Option(
            names = "--only",
            split = "\\|",
            description =
                    "measure only rows whose name contains one of these, e.g. queue|create; sessions: what open screens cost")
    List<String> only = List.of("");

    @Option(
            names = "--clients",
            defaultValue = "0",
            description = "measure only with so many at a time, where a row is measured with several numbers")
    int clients;

    @Option(names = "--again", description = "measure the cases of the last run instead of seeding new ones")
    boolean again;

    @Option(names = "--house", hidden = true, required = true)
    Path house;

    private final Table table = new Table();
    private final Map<Integer, Double> empty = new HashMap<>();
    private Server server;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path data = house.resolve("config/benchmark/target/data-" + cases);
        server = new Server(house, data, port, bufferPool);
        if (!again) seed(data);
        try {
            server.start();
            if (!again) server.awaitLogged("Search index of");
            server.awaitRest();
            measure();
        } finally {
            server.close();
        }
        table.print(cases);
        return 0;
    }

    private void seed(Path data) throws Exception {
        delete(data);
        Files.createDirectories(data.getParent());
        try {
            server.start();
            System.err.println("seeding " + cases + " cases …");
            long begin = System.nanoTime();
            try (var database = server.database()) {
                Seed.fill(database, cases);
            }
            System.err.printf("seeded in %.0f s; building the search index …%n", (System.nanoTime() - begin) / 1e9);
        } finally {
            server.close();
        }
        delete(data.resolve("search"));
        delete(data.resolve("logs")); // which tell of the index of an empty house
    }

    private void measure() throws Exception {
        String token = Rest.token(server, "agent");
        table.add("start to ready (s)", "%.1f".formatted(server.startedInSeconds()));
        warmUp();
        pages();
        searches(token);
        for (String[] query : new String[][] {
            {"list, status filter", "/incidents?status=NEW&limit=50"},
            {"list, member and service filter", "/incidents?member=5041&service=9d&limit=50"},
            {"list, closed, newest first", "/incidents?open=false&limit=50"},
            {"report of a month", report()}
        }) row(query[0], null, i -> asking(token, () -> query[1]), 1, 8);
        creates(token);
        row(
                "sign-in to first view",
                null,
                i -> new Load.Operation(
                        null, () -> new Ui(server).signIn("agent").open("")),
                1,
                4);
        if (wanted("sessions")) new Sessions(server, seconds, table).measure();
        if (wanted(MAIL_OUT) || wanted(MAIL_IN)) mails();
    }

    /** Started anew with mail servers beside it, which nothing else is measured with. */
    private void mails() throws Exception {
        server.close();
        try (Mails mails = new Mails()) {
            server.start(mails.settings());
            mails.measure(server, table, wanted(MAIL_OUT), wanted(MAIL_IN));
        }
    }

    private Load.Operation asking(String token, Supplier<String> path) {
        Rest rest = new Rest(server, token);
        return new Load.Operation(null, () -> rest.get(path.get()));
    }

    private static String report() {
        YearMonth now = YearMonth.now();
        return "/reports/operations?from=" + now.minusMonths(1).atDay(1) + "&to=" + now.atDay(1);
    }

    /** Once with all that screens share: what is measured first would pay for the compiler, and be what the rest is measured by. */
    private void warmUp() throws Exception {
        if (!wanted(EMPTY)) return;
        String number = Sample.number(cases - 10);
        Load.warmUp(server, 8, i -> {
            Ui ui = Ui.signedIn(server);
            return new Load.Operation(
                    () -> ui.go(EMPTY_VIEW).go("incidents"),
                    () -> ui.go("incidents/" + number).go(""));
        });
    }

    private void pages() throws Exception {
        String number = Sample.number(cases - 10);
        for (int many : new int[] {1, 8}) {
            Load.Result result = row(EMPTY, null, i -> between("systems/nothing-here"), many);
            if (result != null) empty.put(many, result.cpu());
        }
        page("queue page, my open", () -> "incidents?view=mine", "BEN-");
        page("queue page, unassigned", () -> "incidents?view=unassigned", "BEN-");
        page("queue page, all open", () -> "incidents", "BEN-");
        page("case page", () -> "incidents/" + number, number);
        page("dashboard counts (home)", () -> "", "incidents?");
        page("report: open cases by team and state, on screen", () -> "reports/open-work", "incidents?team=");
        page("report: operations of a month, on screen", () -> "reports/operations", "reports/operations/cases");
    }

    /** From one empty view to the other, two round trips: half of it is one. */
    private Load.Operation between(String other) {
        Ui ui = Ui.signedIn(server);
        return new Load.Operation(null, () -> ui.go(ui.isAt(other) ? EMPTY_VIEW : other));
    }

    /** Each page as a whole: the view that stood there before is another one, else Flow would keep it. */
    private void page(String name, Supplier<String> route, String shown) throws Exception {
        row(
                name,
                EMPTY,
                i -> {
                    Ui ui = Ui.signedIn(server);
                    return new Load.Operation(() -> ui.go(EMPTY_VIEW), () -> {
                        String to = route.get();
                        if (!ui.go(to).shows(shown)) throw new IllegalStateException(to + " does not show " + shown);
                        return null;
                    });
                },
                1,
                8);
    }

    private void searches(String token) throws Exception {
        Words words = new Words(cases);
        Supplier<String> rare = () -> Words.word(ThreadLocalRandom.current().nextLong(cases * 6L / 10, cases));
        Supplier<String> common = () ->
                Words.word(words.rankIn(ThreadLocalRandom.current().nextDouble(0.07, 0.14), Sample.WORDS_SEARCHED));
        row("search, word in 1–10 cases", null, i -> asking(token, () -> "/search?limit=20&q=" + rare.get()), 1, 8);
        row(
                "search, word in 7–14 % of them",
                null, i -> asking(token, () -> "/search?limit=20&q=" + common.get()), 1, 8);
        page("queue page, word in 1–10 cases", () -> "incidents?text=" + rare.get(), "");
        page("queue page, word in 7–14 % of them", () -> "incidents?text=" + common.get(), "BEN-");
    }

    private void creates(String token) throws Exception {
        AtomicInteger n = new AtomicInteger();
        if (wanted(BARE) || wanted("create by REST")) {
            String like = new Rest(server, token).create(n.incrementAndGet());
            row(BARE, null, i -> bare(like), 1, 4, 8);
        }
        row(
                "create by REST",
                BARE,
                i -> {
                    Rest rest = new Rest(server, token);
                    return new Load.Operation(null, () -> rest.create(n.incrementAndGet()));
                },
                1,
                4,
                8);
    }

    private Load.Operation bare(String number) {
        try {
            return new Load.Operation(null, new BareInsert(server.database(), number));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean wanted(String name) {
        return only.stream().anyMatch(name::contains) || name.equals(EMPTY) && !WITHOUT_FLOOR.containsAll(only);
    }

    /** @return null where the row was not asked for */
    private Load.Result row(String name, String floor, IntFunction<Load.Operation> client, int... numbers)
            throws Exception {
        Load.Result result = null;
        if (!wanted(name)) return null;
        for (int many : numbers) {
            if (clients != 0 && many != clients) continue;
            result = Load.run(server, many, seconds, client, EMPTY.equals(floor) ? empty.get(many) : 0);
            table.add(name, result, floor);
        }
        return result;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
