package no.samdrift.benchmark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Function;

/**
 * Fills the register with the sample, table by table in the order of its keys: the bulk path, which no service call could
 * match. What it writes is what the services would have left behind.
 */
final class Seed {
    private static final int USERS = 2000;
    private static final int AGENTS = 24;
    private static final int TEAMS = 8;
    private static final int SERVICES = 40;
    private static final long OTHER_IDS = 900_000_000_000_000_000L;
    private static final int AT_ONCE = 5000;
    private final Connection database;

    private Seed(Connection database) {
        this.database = database;
    }

    static void fill(Connection database, int cases) throws SQLException {
        Seed seed = new Seed(database);
        seed.run("set session unique_checks = 0, foreign_key_checks = 0");
        seed.people();
        Sample sample = new Sample(cases, LocalDateTime.now(ZoneOffset.UTC), new Words(cases), seed.known());
        seed.load(
                sample,
                "servicedesk_incident(id, version, number, title, description, member_id, unit_id, service_id, reporter_id,"
                        + " logged_by, channel, impact, urgency, priority, status, team_id, assignee_id, opened_at, updated_at,"
                        + " responded_at, resolved_at, closed_at, cause, solution, reopen_count, reassignment_count, response_broken,"
                        + " resolution_broken, service_s)",
                sample::incident);
        seed.load(
                sample,
                "servicedesk_clock(id, case_id, kind, metric, cycle, level_id, calendar_version_id, started_at, target_s,"
                        + " state, due_at, stopped_at, consumed_s, frozen_at, alarms_fired)",
                sample::clocks);
        seed.load(sample, "servicedesk_entry(id, case_id, at, person_id, kind, open, text)", sample::entries);
        seed.load(
                sample,
                "servicedesk_work_item(case_id, kind, number, title, status, phase, priority, member_id, unit_id,"
                        + " service_id, reporter_id, team_id, assignee_id, opened_at, updated_at, due_at)",
                sample::workItem);
        seed.run("update servicedesk_report_state set asked_at = utc_timestamp(3)"); // counted at the next start
        seed.run("analyze table servicedesk_incident, servicedesk_clock, servicedesk_entry, servicedesk_work_item,"
                + " cooperation_person");
    }

    private void people() throws SQLException {
        long known = one("select count(*) from cooperation_person");
        for (long i = known; i < USERS; i++)
            run(
                    "insert into cooperation_person(id, version, name, member_id, language, active) select %d, 1, '%s', id, 'NB', 1"
                                    .formatted(OTHER_IDS + i, name(i))
                            + " from cooperation_member order by (id * 7 + %d) %% 11, id limit 1".formatted(i));
        for (long i = one("select count(*) from servicedesk_team"); i < TEAMS; i++)
            run("insert into servicedesk_team(id, version, name, first_line, active) values (%d, 1, 'Gruppe %d', 0, 1)"
                    .formatted(OTHER_IDS + i, i));
        for (long i = one("select count(distinct person_id) from servicedesk_team_member"); i < AGENTS; i++)
            run(
                    "insert into servicedesk_team_member(team_id, person_id) select t.id, %d from servicedesk_team t order by t.id limit 1 offset %d"
                            .formatted(OTHER_IDS + known + i, i % TEAMS));
    }

    private static String name(long i) {
        String first = Words.word(i * 31);
        String last = Words.word(i * 17);
        return first.substring(0, 1).toUpperCase() + first.substring(1) + " "
                + last.substring(0, 1).toUpperCase() + last.substring(1) + "sen";
    }

    private Sample.Known known() throws SQLException {
        return new Sample.Known(
                list(
                        "select id, member_id, unit_id from cooperation_person where member_id is not null order by id",
                        row -> new Sample.Person(row.getLong(1), row.getLong(2), (Long) row.getObject(3))),
                list(
                        "select id from catalogue_service order by orderable desc, id limit " + SERVICES,
                        row -> row.getLong(1)),
                list("select id from servicedesk_team order by id limit " + TEAMS, row -> row.getLong(1)),
                list(
                        "select distinct person_id from servicedesk_team_member order by person_id limit " + AGENTS,
                        row -> row.getLong(1)),
                one("select id from catalogue_level where member_id is null and service_id is null limit 1"),
                one(
                        "select v.id from cooperation_calendar_version v join catalogue_level x on x.calendar_id = v.calendar_id"
                                + " where x.member_id is null and x.service_id is null limit 1"));
    }

    private void load(Sample sample, String table, Function<Sample.Case, String> lines) throws SQLException {
        try (var sql = database.createStatement().unwrap(org.mariadb.jdbc.Statement.class)) {
            sql.setLocalInfileInputStream(new SequenceInputStream(new Parts(sample, lines)));
            sql.execute("load data local infile 'sample' into table " + table.replace("(", " character set utf8mb4 ("));
        }
    }

    /** The file as it is read, some thousand cases at a time. */
    private static final class Parts implements Enumeration<InputStream> {
        private final Sample sample;
        private final Function<Sample.Case, String> lines;
        private long next = 1;

        Parts(Sample sample, Function<Sample.Case, String> lines) {
            this.sample = sample;
            this.lines = lines;
        }

        @Override
        public boolean hasMoreElements() {
            return next <= sample.cases();
        }

        @Override
        public InputStream nextElement() {
            StringBuilder part = new StringBuilder();
            long end = Math.min(next + AT_ONCE, sample.cases() + 1);
            for (; next < end; next++) part.append(lines.apply(sample.of(next)));
            return new ByteArrayInputStream(part.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void run(String text) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(text);
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String text, Row<T> each) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(text)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(each.of(rows));
            return all;
        }
    }

    private long one(String text) throws SQLException {
        return list(text, row -> row.getLong(1)).getFirst();
    }
}
