package no.samdrift.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What open screens cost, memory and following. */
record Sessions(Server server, int seconds, Table table) {
    void measure() throws Exception {
        long before = server.heapAfterCollection();
        List<Ui> open = new ArrayList<>();
        for (int many : new int[] {50, 200}) {
            while (open.size() < many) open.add(Ui.signedIn(server).go("incidents"));
            table.add(
                    "resident memory with " + many + " sessions, application (MiB)",
                    String.valueOf(server.residentMiB(0)));
            long each = (server.heapAfterCollection() - before) / many;
            table.add("heap per open session at " + many + " (KiB)", String.valueOf(each));
        }
        table.add("the house at rest, of a core (%)", "%.1f".formatted(follow(List.of())));
        table.add("200 open queues that follow, of a core (%)", "%.1f".formatted(follow(open)));
        table.add(
                "resident memory with 200 sessions that follow, application (MiB)",
                String.valueOf(server.residentMiB(0)));
        table.add("resident memory, database (MiB)", String.valueOf(server.residentMiB(1)));
    }

    private double follow(List<Ui> open) throws Exception {
        List<Callable<?>> asking = new ArrayList<>();
        for (Ui ui : open) asking.add(ui::follow);
        return Load.share(server, 3 * seconds, Duration.ofMillis(2500), asking);
    }
}
