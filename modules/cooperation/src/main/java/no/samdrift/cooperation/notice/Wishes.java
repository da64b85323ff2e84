package no.samdrift.cooperation.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import no.samdrift.kernel.time.Time;

/**
 * How somebody wants to be written to.
 *
 * @param ways of each topic; one that is missing goes as is usual for it
 * @param quietFrom begin of the hours without mail, Norwegian time; null for none. They may pass midnight
 * @param quietUntil their end
 */
public record Wishes(Map<Topic, Way> ways, LocalTime quietFrom, LocalTime quietUntil) {
    /** So long one waits whether more comes, so that it goes together. */
    static final Duration TOGETHER = Duration.ofSeconds(20);
    /** When what is collected goes. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    public Wishes {
        ways = ways == null ? Map.of() : Map.copyOf(ways);
    }

    public Way way(Topic topic) {
        return ways.getOrDefault(topic, topic.usual);
    }

    /** As chosen, with what is usual where nothing was. */
    Map<Topic, Way> all() {
        Map<Topic, Way> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) all.put(topic, way(topic));
        return all;
    }

    /** When the mail about news of now is due; null for never. What a whole team is told goes by that topic. R4. */
    Instant mailAt(News news, Why why, Instant now) {
        return switch (way(why == Why.TEAM ? Topic.TEAM : news.topic())) {
            case NEVER -> null;
            case DAILY -> next(MORNING, now);
            case AT_ONCE -> news.urgent() ? now : loud(now.plus(TOGETHER));
        };
    }

    private Instant loud(Instant at) {
        if (quietFrom == null || quietUntil == null) return at;
        LocalTime clock = at.atZone(Time.OSLO).toLocalTime();
        boolean quiet = quietFrom.isBefore(quietUntil)
                ? !clock.isBefore(quietFrom) && clock.isBefore(quietUntil)
                : !clock.isBefore(quietFrom) || clock.isBefore(quietUntil);
        return quiet ? next(quietUntil, at) : at;
    }

    private static Instant next(LocalTime clock, Instant after) {
        ZonedDateTime today = after.atZone(Time.OSLO).with(clock);
        return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
    }
}
