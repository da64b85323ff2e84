package no.samdrift.benchmark;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * So many cases of three years, as a busy house has them: one of ten is open, four of five of these younger than sixty days,
 * an eighth overdue. Case n is always the same.
 */
record Sample(long cases, LocalDateTime now, Words words, Known known) {
    static final long FIRST_ID = 100_000_000_000_000_000L;
    static final int WORDS_SEARCHED = 54;
    private static final int MINUTES = 1440;
    private static final int DAYS = 1095;
    private static final int RECENT_DAYS = 60;
    private static final double RECENTLY_OPEN = 0.08;
    private static final double LONG_OPEN = 0.02;
    private static final double CLOSED_RECENTLY = 0.9 * RECENT_DAYS / DAYS;
    private static final double RECENT = RECENTLY_OPEN + CLOSED_RECENTLY;
    private static final double OVERDUE = 0.12;
    private static final List<String> STATES = List.of("NEW", "IN_PROGRESS", "WAITING_USER");
    private static final List<String> PHASES = List.of("NEW", "ACTIVE", "WAITING");
    private static final List<String> PRIORITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    /** What the cases point at. */
    record Known(
            List<Person> people, List<Long> services, List<Long> teams, List<Long> agents, long level, long hours) {}

    record Person(long id, long member, Long unit) {}

    /** @param priority from 1 */
    record Case(
            long n,
            boolean open,
            int state,
            int priority,
            Person reporter,
            long service,
            long team,
            Long assignee,
            LocalDateTime opened,
            LocalDateTime due,
            String title,
            String description,
            String reply,
            String third) {
        long id() {
            return FIRST_ID + n;
        }

        String number() {
            return Sample.number(n);
        }
    }

    static String number(long n) {
        return "BEN-%09d".formatted(n);
    }

    Case of(long n) {
        SplittableRandom random = new SplittableRandom(n * 0x9E3779B97F4A7C15L);
        double at = (double) n / cases;
        boolean recent = at > 1 - RECENT;
        double daysAgo = recent
                ? (1 - at) / RECENT * RECENT_DAYS
                : RECENT_DAYS + (1 - RECENT - at) / (1 - RECENT) * (DAYS - RECENT_DAYS);
        boolean open = random.nextDouble() < (recent ? RECENTLY_OPEN / RECENT : LONG_OPEN / (1 - RECENT));
        int state = random.nextInt(STATES.size());
        LocalDateTime due = random.nextDouble() < OVERDUE
                ? now.minusMinutes(random.nextInt(10 * MINUTES))
                : now.plusMinutes(MINUTES / 2 + random.nextInt(20 * MINUTES));
        return new Case(
                n,
                open,
                state,
                1 + random.nextInt(PRIORITIES.size()),
                any(known.people(), random),
                any(known.services(), random),
                any(known.teams(), random),
                open && state == 0 ? null : any(known.agents(), random),
                now.minusMinutes((long) (daysAgo * MINUTES)).truncatedTo(ChronoUnit.SECONDS),
                due.truncatedTo(ChronoUnit.SECONDS),
                words.text(random, 4),
                words.text(random, 30) + " A" + 3 * n,
                words.text(random, 20) + " A" + (3 * n + 1),
                words.text(random, 20) + " A" + (3 * n + 2));
    }

    private static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    String incident(Case c) {
        LocalDateTime solved = c.open() ? null : c.opened().plusMinutes(90 + c.n() % 5000);
        return line(
                c.id(),
                3,
                c.number(),
                c.title(),
                c.description(),
                c.reporter().member(),
                c.reporter().unit(),
                c.service(),
                c.reporter().id(),
                c.reporter().id(),
                "API",
                "MEDIUM",
                "MEDIUM",
                PRIORITIES.get(c.priority() - 1),
                c.open() ? STATES.get(c.state()) : "CLOSED",
                c.team(),
                c.assignee(),
                c.opened(),
                c.opened().plusMinutes(90),
                answered(c),
                solved,
                c.open() ? null : solved.plusDays(3),
                c.open() ? null : "Annet",
                c.open() ? null : c.third(),
                0,
                c.n() % 3,
                c.open() ? null : c.n() % 9 == 0 ? 1 : 0,
                c.open() ? null : c.n() % 7 == 0 ? 1 : 0,
                c.open() ? null : 5400);
    }

    private static LocalDateTime answered(Case c) {
        return c.open() && c.state() == 0 ? null : c.opened().plusMinutes(20);
    }

    String clocks(Case c) {
        return clock(c, 1, "RESPONSE", 240, answered(c))
                + clock(c, 2, "RESOLUTION", 1350, c.open() ? null : c.opened().plusMinutes(90));
    }

    private String clock(Case c, int which, String metric, int minutes, LocalDateTime stopped) {
        return line(
                which * FIRST_ID + c.n(),
                c.id(),
                "SLA",
                metric,
                1,
                known.level(),
                known.hours(),
                c.opened(),
                minutes * 60,
                stopped == null ? "RUNNING" : "MET",
                stopped == null ? c.due() : null,
                stopped,
                3600,
                c.open() ? null : c.opened().plusDays(3),
                2);
    }

    String entries(Case c) {
        String reply = line(
                c.id() * 4 + 1, c.id(), c.opened().plusMinutes(10), c.reporter().id(), "REPLY", 1, c.reply());
        return c.open()
                ? reply
                        + line(
                                c.id() * 4 + 2,
                                c.id(),
                                c.opened().plusMinutes(20),
                                c.reporter().id(),
                                "NOTE",
                                0,
                                c.third())
                : reply;
    }

    /** Nothing for what is closed. */
    String workItem(Case c) {
        if (!c.open()) return "";
        return line(
                c.id(),
                "incident",
                c.number(),
                c.title(),
                STATES.get(c.state()),
                PHASES.get(c.state()),
                c.priority(),
                c.reporter().member(),
                c.reporter().unit(),
                c.service(),
                c.reporter().id(),
                c.team(),
                c.assignee(),
                c.opened(),
                c.opened().plusMinutes(90),
                c.due());
    }

    private static String line(Object... values) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object value : values) line.add(value == null ? "\\N" : value.toString());
        return line.toString();
    }
}
