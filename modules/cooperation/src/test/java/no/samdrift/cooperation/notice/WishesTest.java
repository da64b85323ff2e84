package no.samdrift.cooperation.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When mail goes: R4. Times in Norway, an hour before UTC in winter and two in summer. */
class WishesTest {
    private static final Wishes NIGHT = new Wishes(null, LocalTime.of(20, 0), LocalTime.of(7, 30));

    private static Instant mailAt(Wishes wishes, boolean urgent, String now) {
        return wishes.mailAt(
                new News(Topic.SAID, "case.replied", "incident", "INC-2026-00001", "Skriver", null, urgent),
                Why.REPORTER,
                Instant.parse(now));
    }

    @Test
    void atOnceWaitsAMomentForMore() {
        assertEquals(
                Instant.parse("2026-11-27T12:00:20Z"),
                mailAt(new Wishes(null, null, null), false, "2026-11-27T12:00:00Z"));
    }

    @Test
    void quietHoursPassMidnight() {
        assertEquals(Instant.parse("2026-11-28T06:30:00Z"), mailAt(NIGHT, false, "2026-11-27T19:00:00Z"));
        assertEquals(Instant.parse("2026-11-28T06:30:00Z"), mailAt(NIGHT, false, "2026-11-28T03:00:00Z"));
        assertEquals(Instant.parse("2026-11-28T06:30:20Z"), mailAt(NIGHT, false, "2026-11-28T06:30:00Z"));
    }

    @Test
    void quietHoursOfTheDay() {
        Wishes noon = new Wishes(null, LocalTime.of(11, 0), LocalTime.of(12, 0));
        assertEquals(Instant.parse("2026-11-27T11:00:00Z"), mailAt(noon, false, "2026-11-27T10:15:00Z"));
        assertEquals(Instant.parse("2026-11-27T09:00:20Z"), mailAt(noon, false, "2026-11-27T09:00:00Z"));
    }

    @Test
    void whatIsUrgentPassesThem() {
        assertEquals(Instant.parse("2026-11-27T23:00:00Z"), mailAt(NIGHT, true, "2026-11-27T23:00:00Z"));
    }

    @Test
    void dailyIsTheNextMorningByTheClockOfThatDay() {
        Wishes daily = new Wishes(Map.of(Topic.SAID, Way.DAILY), null, null);
        assertEquals(Instant.parse("2026-11-28T06:00:00Z"), mailAt(daily, false, "2026-11-27T12:00:00Z"));
        assertEquals(Instant.parse("2026-11-27T06:00:00Z"), mailAt(daily, false, "2026-11-27T05:00:00Z"));
        assertEquals(Instant.parse("2026-03-29T05:00:00Z"), mailAt(daily, false, "2026-03-28T12:00:00Z"));
    }

    @Test
    void neverIsNeverHoweverUrgent() {
        assertNull(mailAt(new Wishes(Map.of(Topic.SAID, Way.NEVER), null, null), true, "2026-11-27T12:00:00Z"));
    }

    @Test
    void whatATeamIsToldIsMailedToThoseWhoAskedForIt() {
        News news = new News(Topic.SAID, "case.replied", "incident", "INC-2026-00001", "Skriver", null, false);
        Instant now = Instant.parse("2026-11-27T12:00:00Z");
        assertNull(new Wishes(null, null, null).mailAt(news, Why.TEAM, now));
        assertEquals(
                Instant.parse("2026-11-28T06:00:00Z"),
                new Wishes(Map.of(Topic.TEAM, Way.DAILY), null, null).mailAt(news, Why.TEAM, now));
    }
}
