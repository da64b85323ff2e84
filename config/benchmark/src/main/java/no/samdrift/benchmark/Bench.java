package no.samdrift.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the product on this machine and prints one table; {@code docs/performance.md} keeps the tables. */
@Command(name = "config/bench", description = "Measures Samdrift with many cases.", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Option(
            names = "--cases",
            defaultValue = "100000",
            description = "closed and open cases to seed (${DEFAULT-VALUE})")
    int cases;

    @Option(names = "--seconds", defaultValue = "8", description = "length of each measurement (${DEFAULT-VALUE})")
    int seconds;

    @Option(
            names = "--port",
            defaultValue = "18900",
            description = "port of the product (${DEFAULT-VALUE}); the next one too")
    int port;

    @Option(names = "--buffer-pool", defaultValue = "1G", description = "memory of the database (${DEFAULT-VALUE})")
    String bufferPool;

    @Option(
            names = "--only",
            defaultValue = "",
            description = "measure only rows whose name contains this; sessions: what open screens cost")
    String only;

    @Option(names = "--house", hidden = true, required = true)
    Path house;

    private final List<String> table = new ArrayList<>();

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path data = house.resolve("config/benchmark/target/data-" + cases);
        delete(data);
        Files.createDirectories(data.getParent());
        try (Server server = new Server(house, data, port, bufferPool)) {
            server.start();
            say("seeding " + cases + " cases …");
            long begin = System.nanoTime();
            try (var database = server.database()) {
                Seed.fill(database, cases);
            }
            say("seeded in %.0f s; building the search index …".formatted((System.nanoTime() - begin) / 1e9));
        }
        delete(data.resolve("search"));
        delete(data.resolve("logs")); // which tell of the index of an empty house
        try (Server server = new Server(house, data, port, bufferPool)) {
            server.start();
            awaitIndex(server);
            awaitRest(server);
            measure(server);
        }
        print();
        return 0;
    }

    private void measure(Server server) throws Exception {
        String token = Rest.token(server, "agent");
        AtomicInteger n = new AtomicInteger();
        IntFunction<Callable<?>> create = i -> {
            Rest rest = new Rest(server, token);
            return () -> rest.create(n.incrementAndGet());
        };
        row("start to ready (s)", "%.1f".formatted(server.startedInSeconds()));
        for (int clients : new int[] {1, 4, 8}) row(server, "create by REST", clients, create);
        pages(server);
        for (String[] query : new String[][] {
            {"list, status filter", "/incidents?status=NEW&limit=50"},
            {"list, member and service filter", "/incidents?member=5041&service=9d&limit=50"},
            {"list, closed, newest first", "/incidents?open=false&limit=50"},
            {"search, rare word", "/search?q=x" + Integer.toHexString(4711) + "&limit=20"},
            {"search, common word", "/search?q=virker&limit=20"},
            {"report of a month", report()}
        })
            both(server, query[0], i -> {
                Rest rest = new Rest(server, token);
                return () -> rest.get(query[1]);
            });
        both(
                server,
                "sign-in to first view",
                i -> () -> new Ui(server).signIn("agent").open(""),
                1,
                4);
        if ("sessions".contains(only)) sessions(server);
    }

    private static String report() {
        var month = java.time.YearMonth.now().minusMonths(1);
        return "/reports/operations?from=" + month.atDay(1) + "&to="
                + month.plusMonths(1).atDay(1);
    }

    /** Each page as a whole: the view that stood there before is another one, else Flow would keep it. */
    private void pages(Server server) throws Exception {
        String number = "BEN-" + "%09d".formatted(cases - 10);
        for (String[] page : new String[][] {
            {"queue page, my open", "incidents?view=mine", "BEN-"},
            {"queue page, unassigned", "incidents?view=unassigned", "BEN-"},
            {"queue page, all open", "incidents", "BEN-"},
            {"case page", "incidents/" + number, number},
            {"dashboard counts (home)", "", "incidents?"}
        })
            both(server, page[0], i -> {
                Ui ui = signedIn(server);
                return () -> {
                    ui.go("nothing-here").go(page[1]);
                    if (!ui.shows(page[2])) throw new IllegalStateException(page[1] + " does not show " + page[2]);
                    return null;
                };
            });
    }

    private static Ui signedIn(Server server) {
        try {
            return new Ui(server).signIn("agent").open("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void sessions(Server server) throws Exception {
        long before = server.heapAfterCollection();
        List<Ui> open = new ArrayList<>();
        for (int many : new int[] {50, 200}) {
            while (open.size() < many) open.add(signedIn(server).go("incidents"));
            long each = (server.heapAfterCollection() - before) / many;
            row("heap per open session at " + many + " (KiB)", String.valueOf(each));
        }
        row("the house at rest, of a core (%)", "%.1f".formatted(follow(server, List.of())));
        row("200 open queues that follow, of a core (%)", "%.1f".formatted(follow(server, open)));
        row("resident memory with 200 sessions, application (MiB)", String.valueOf(server.residentMiB(0)));
        row("resident memory, database (MiB)", String.valueOf(server.residentMiB(1)));
    }

    private double follow(Server server, List<Ui> open) throws Exception {
        List<Callable<?>> asking = new ArrayList<>();
        for (Ui ui : open) asking.add(ui::follow);
        return Load.share(server, 3 * seconds, Duration.ofMillis(2500), asking);
    }

    private void both(Server server, String name, IntFunction<Callable<?>> client) throws Exception {
        both(server, name, client, 1, 8);
    }

    private void both(Server server, String name, IntFunction<Callable<?>> client, int... clients) throws Exception {
        for (int many : clients) row(server, name, many, client);
    }

    private void row(Server server, String name, int clients, IntFunction<Callable<?>> client) throws Exception {
        if (!name.contains(only)) return;
        Load.Result r = Load.run(server, clients, seconds, client);
        table.add("| %s | %d | %.1f | %.1f | %.0f | %.1f |"
                .formatted(name, clients, r.median(), r.p95(), r.perSecond(), r.cpu()));
        say(table.getLast());
    }

    private void row(String name, String figure) {
        table.add("| " + name + " | | " + figure + " | | | |");
        say(table.getLast());
    }

    private void print() throws IOException {
        System.out.println("\n" + machine() + ", " + cases + " cases\n");
        System.out.println("| operation | clients | median ms | p95 ms | per second | server CPU ms per operation |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        table.forEach(System.out::println);
    }

    private static String machine() throws IOException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.split(":")[1].strip())
                .findFirst()
                .orElse("unknown processor");
        return "%d × %s, JDK %s, load %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        Runtime.version().feature(),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    /** The index is built after the house is ready, so that the desk can work meanwhile. */
    private void awaitIndex(Server server) throws Exception {
        for (int i = 0; i < 900; i++) {
            if (Files.readString(server.log()).contains("Search index of")) return;
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("The search index was not built");
    }

    /** After the bulk load the database goes on writing for a while; measured is what comes after. */
    private static void awaitRest(Server server) throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            long before = server.cpuMillis();
            TimeUnit.SECONDS.sleep(5);
            if (server.cpuMillis() - before < 500) return;
        }
        say("the server does not come to rest; measured all the same");
    }

    private static void say(String text) {
        System.err.println(text);
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
