package no.samdrift.servicedesk.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.CsvLimits;
import no.samdrift.kernel.table.CsvReading;
import no.samdrift.kernel.table.CsvReport;
import no.samdrift.kernel.table.CsvRow;

/** A log as read: the incidents in the order of their opening, and the rows that could not be read. */
record EventLog(List<History> histories, int events, List<Rejected> rejected) {
    private static final CsvLimits LIMITS = new CsvLimits(48 * 1024 * 1024, 200_000, 200, 10_000);

    /** {@code now} bounds the times of the log. */
    static EventLog read(InputStream in, Instant now) {
        Reader reader = new Reader(new LogColumns(now));
        try {
            CsvReport report = CsvReading.read(in, LIMITS, reader::take);
            LogColumns.check(new HashSet<>(report.headers()));
            report.broken().forEach(b -> reader.rejected.add(new Rejected(b.line(), b.code(), List.of())));
            return reader.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {
        private final LogColumns columns;
        private final Map<String, List<LogEvent>> events = new LinkedHashMap<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private boolean checked;
        private int taken;

        Reader(LogColumns columns) {
            this.columns = columns;
        }

        void take(CsvRow row) {
            if (!checked) LogColumns.check(row.values().keySet());
            checked = true;
            try {
                LogEvent event = columns.event(row);
                events.computeIfAbsent(event.number(), n -> new ArrayList<>()).add(event);
                taken++;
            } catch (RuleBroken e) {
                rejected.add(new Rejected(row.line(), e.code(), List.of(e.arguments())));
            }
        }

        EventLog done() {
            rejected.sort(Comparator.comparingLong(Rejected::line));
            List<History> histories = events.values().stream()
                    .map(History::new)
                    .sorted(Comparator.comparing(History::openedAt).thenComparing(History::number))
                    .toList();
            return new EventLog(histories, taken, List.copyOf(rejected));
        }
    }
}
