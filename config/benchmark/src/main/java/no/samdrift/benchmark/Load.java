package no.samdrift.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** So many clients that each do the same thing again and again for so long, without a pause or at a steady pace. */
final class Load {
    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final int LONGEST_WARM_UP = 36;
    private static final double CHEAPER = 0.97;
    private static final long QUARTER = 250;

    private Load() {}

    /** Median and 95th percentile in milliseconds, how many a second, server CPU per operation in milliseconds. */
    record Result(int clients, double median, double p95, double perSecond, double cpu) {}

    /**
     * What a client does again and again.
     *
     * @param before the way back to where it begins, which is not measured; null where there is none
     */
    record Operation(Callable<?> before, Callable<?> itself) {
        /** How long it took, in milliseconds. */
        double timed() throws Exception {
            if (before != null) before.call();
            long begin = System.nanoTime();
            itself.call();
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    /**
     * {@code client} makes the operation of the client with that number; {@code before} is what the way back to its
     * beginning costs of the server's CPU, in milliseconds.
     */
    static Result run(Server server, int clients, int seconds, IntFunction<Operation> client, double before)
            throws Exception {
        List<Operation> operations = warmUp(server, clients, client);
        long cpu = server.cpuMillis();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        double[] times = together(operations, end);
        double elapsed = (System.nanoTime() - begin) / 1e9;
        double spent = server.cpuMillis() - cpu;
        return new Result(
                clients,
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                times.length / elapsed,
                spent / times.length - before);
    }

    /** Until three times in a row it did not get cheaper: what the compiler still gains belongs to no operation. */
    static List<Operation> warmUp(Server server, int clients, IntFunction<Operation> client)
            throws InterruptedException, ExecutionException {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < clients; i++) operations.add(client.apply(i));
        double least = Double.MAX_VALUE;
        for (int i = 0, steady = 0; i < LONGEST_WARM_UP && steady < 3; i++) {
            long cpu = server.cpuMillis();
            int done = together(operations, System.nanoTime() + WARM_UP_NANOS).length;
            double each = (double) (server.cpuMillis() - cpu) / done;
            steady = each > least * CHEAPER ? steady + 1 : 0;
            least = Math.min(least, each);
        }
        return operations;
    }

    /**
     * How much of a core the server spends, in percent, while each operation is done once every so often, as in the middle
     * of a day, all of them on the quarters of a second as the pages do it: first they are done without a pause, and then long enough at their pace that nothing is left to compile.
     */
    static double share(Server server, int seconds, Duration every, List<Callable<?>> operations) throws Exception {
        if (!operations.isEmpty())
            together(
                    operations.stream().map(each -> new Operation(null, each)).toList(),
                    System.nanoTime() + 6 * WARM_UP_NANOS);
        try (var pool = Executors.newScheduledThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < operations.size(); i++) {
                Callable<?> operation = operations.get(i);
                Runnable once = () -> {
                    try {
                        operation.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                };
                long first = every.toMillis() * i / operations.size();
                running.add(pool.scheduleAtFixedRate(
                        once, first - first % QUARTER, every.toMillis(), TimeUnit.MILLISECONDS));
            }
            TimeUnit.NANOSECONDS.sleep(operations.isEmpty() ? WARM_UP_NANOS : 8 * WARM_UP_NANOS);
            long cpu = server.cpuMillis();
            long begin = System.nanoTime();
            TimeUnit.SECONDS.sleep(seconds);
            double share = 100.0 * (server.cpuMillis() - cpu) / ((System.nanoTime() - begin) / 1e6);
            for (Future<?> one : running) if (one.isDone()) one.get(); // only what failed ends
            return share;
        }
    }

    private static double[] together(List<Operation> operations, long end)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(operations.size())) {
            List<Future<List<Double>>> clients = new ArrayList<>();
            for (Operation operation : operations) clients.add(pool.submit(() -> repeat(operation, end)));
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> client : clients) all.addAll(client.get());
            double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static List<Double> repeat(Operation operation, long end) throws Exception {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) times.add(operation.timed());
        return times;
    }
}
