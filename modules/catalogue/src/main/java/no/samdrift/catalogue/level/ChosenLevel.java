package no.samdrift.catalogue.level;

import java.time.Duration;

/** The level that holds for a case, with the calendar version and the targets for its priority. */
public record ChosenLevel(
        long levelId, String name, long calendarVersionId, int responseMinutes, int resolutionMinutes) {
    public Duration target(Metric metric) {
        return Duration.ofMinutes(metric == Metric.RESPONSE ? responseMinutes : resolutionMinutes);
    }
}
