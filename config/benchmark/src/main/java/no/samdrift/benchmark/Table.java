package no.samdrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, as the table that {@code docs/performance.md} keeps. */
final class Table {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> cpu = new HashMap<>();

    /** @param floor name of the row that does no more than must be done; null where there is none */
    void add(String name, Load.Result result, String floor) {
        cpu.put(key(name, result.clients()), result.cpu());
        Double least = cpu.get(key(floor, result.clients()));
        add("| %s | %d | %.1f | %.1f | %.0f | %.1f | %s |"
                .formatted(
                        name,
                        result.clients(),
                        result.median(),
                        result.p95(),
                        result.perSecond(),
                        result.cpu(),
                        least == null ? "" : "%.1f × %s".formatted(result.cpu() / least, floor)));
    }

    private static String key(String name, int clients) {
        return clients + " " + name;
    }

    void add(String name, double perSecond, double cpu) {
        add("| %s | | | | %.0f | %.1f | |".formatted(name, perSecond, cpu));
    }

    void add(String name, String figure) {
        add("| " + name + " | | " + figure + " | | | | |");
    }

    private void add(String line) {
        lines.add(line);
        System.err.println(line);
    }

    void print(long cases) throws IOException {
        System.out.println("\n" + machine() + ", " + cases + " cases\n");
        System.out.println("| operation | clients | median ms | p95 ms | per second | server CPU ms | of the floor |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        lines.forEach(System.out::println);
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
}
