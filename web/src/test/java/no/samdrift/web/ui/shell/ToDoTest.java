package no.samdrift.web.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToDoTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static ToDo due(String name, Duration from) {
        return new ToDo(null, "", name, "", from == null ? null : NOW.plus(from), "");
    }

    @Test
    void whatCanStillBeSavedComesFirstThenTheLateThenTheRest() {
        List<String> order = Stream.of(
                        due("no day", null),
                        due("in a week", Duration.ofDays(7)),
                        due("lost long ago", Duration.ofDays(-60)),
                        due("in a day and a minute", Duration.ofHours(24).plusMinutes(1)),
                        due("lost just now", Duration.ofMinutes(-1)),
                        due("this evening", Duration.ofHours(9)),
                        due("in a minute", Duration.ofMinutes(1)))
                .sorted(ToDo.firstLost(NOW))
                .map(ToDo::title)
                .toList();
        assertEquals(
                Arrays.asList(
                        "in a minute",
                        "this evening",
                        "lost just now",
                        "lost long ago",
                        "in a day and a minute",
                        "in a week",
                        "no day"),
                order);
    }

    @Test
    void aDayLastsUntilMidnightInOslo() {
        assertEquals(Instant.parse("2026-11-30T23:00:00Z"), ToDo.endOf(LocalDate.of(2026, 11, 30)));
        assertEquals(Instant.parse("2026-06-30T22:00:00Z"), ToDo.endOf(LocalDate.of(2026, 6, 30)));
        assertNull(ToDo.endOf(null));
    }
}
