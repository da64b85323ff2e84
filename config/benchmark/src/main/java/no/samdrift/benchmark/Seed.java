package no.samdrift.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills the register with closed cases of three years and a fixed number of open ones, set by set inside the database:
 * the bulk path, which no service call could match. What it writes is what the services would have left behind.
 */
final class Seed {
    private static final int OPEN = 3000;
    private static final int SET = 50_000;
    private static final String WORDS =
            "'skriver','passord','nettverk','journal','lisens','kalender','faktura','kamera',"
                    + "'tilgang','oppdatering','innlogging','telefon','nettbrett','mappe','rapport','varsel','integrasjon','server',"
                    + "'sertifikat','speiling'";

    private Seed() {}

    static void fill(Connection database, int cases) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("set session unique_checks = 0, foreign_key_checks = 0");
            sql.execute(
                    "create temporary table m as select row_number() over (order by id) - 1 as n, id from cooperation_member");
            sql.execute(
                    "create temporary table s as select row_number() over (order by id) - 1 as n, id from catalogue_service where orderable");
            sql.execute(
                    "create temporary table p as select row_number() over (order by id) - 1 as n, id, member_id, unit_id from cooperation_person where member_id is not null");
            sql.execute(
                    "create temporary table t as select row_number() over (order by id) - 1 as n, id from servicedesk_team");
            sql.execute(
                    "create temporary table a as select row_number() over (order by person_id) - 1 as n, person_id as id from servicedesk_team_member group by person_id");
            sql.execute(
                    "create temporary table l as select id, (select v.id from cooperation_calendar_version v where v.calendar_id = x.calendar_id limit 1) as version from catalogue_level x where member_id is null and service_id is null limit 1");
            for (String each : new String[] {"p", "s", "t", "a"})
                sql.execute("alter table " + each + " add primary key (n)");
            for (int from = 0; from < cases; from += SET) set(sql, from, Math.min(SET, cases - from), cases);
            sql.execute("update servicedesk_report_state set asked_at = utc_timestamp(3)"); // counted at the next start
            sql.execute(
                    "analyze table servicedesk_incident, servicedesk_clock, servicedesk_entry, servicedesk_work_item");
        }
    }

    private static void set(Statement sql, int from, int size, int cases) throws SQLException {
        String n = "(q.seq + " + from + ")";
        sql.execute("drop temporary table if exists c");
        sql.execute("create temporary table c as select " + n + " as n, 100000000000000000 + " + n + " as id,"
                + " " + n + " > " + (cases - OPEN) + " as is_open,"
                + " date_sub(utc_timestamp(3), interval least(1095 * 1440, (" + cases + " - " + n
                + ") * (1095 * 1440 / " + cases + ")) minute) as opened,"
                + " crc32(" + n + ") as r, crc32(" + n + ") % " + count(sql, "p") + " as pn, (crc32(" + n + ") >> 3) % "
                + count(sql, "s") + " as sn,"
                + " (crc32(" + n + ") >> 7) % " + count(sql, "t") + " as tn, (crc32(" + n + ") >> 11) % "
                + count(sql, "a") + " as an"
                + " from seq_1_to_" + size + " q");
        sql.execute(
                "insert into servicedesk_incident(id, version, number, title, description, member_id, unit_id, service_id,"
                        + " reporter_id, logged_by, channel, impact, urgency, priority, status, team_id, assignee_id, opened_at,"
                        + " updated_at, responded_at, resolved_at, closed_at, cause, solution, reopen_count, reassignment_count,"
                        + " response_broken, resolution_broken, service_s)"
                        + " select c.id, 3, concat('BEN-', lpad(c.n, 9, '0')),"
                        + " concat(elt(1 + c.r % 20, " + WORDS + "), ' virker ikke i ', elt(1 + (c.r >> 5) % 20, "
                        + WORDS + "), ' ', c.n),"
                        + " concat('Etter endringen i går svarer ', elt(1 + (c.r >> 9) % 20, " + WORDS
                        + "), ' sent. Ordet x', hex(c.r), ' står bare her.'),"
                        + " p.member_id, p.unit_id, s.id, p.id, p.id, 'API', 'MEDIUM', 'MEDIUM', elt(1 + c.r % 4, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW'),"
                        + " if(c.is_open, elt(1 + c.r % 3, 'NEW', 'IN_PROGRESS', 'WAITING_USER'), 'CLOSED'), t.id, if(c.is_open and c.r % 3 = 0, null, a.id),"
                        + " c.opened, c.opened + interval 90 minute, if(c.is_open, null, c.opened + interval 20 minute),"
                        + " if(c.is_open, null, c.opened + interval 90 minute), if(c.is_open, null, c.opened + interval 3 day),"
                        + " if(c.is_open, null, 'Annet'), if(c.is_open, null, 'Startet på nytt.'), 0, c.r % 3,"
                        + " if(c.is_open, null, c.r % 9 = 0), if(c.is_open, null, c.r % 7 = 0), if(c.is_open, null, 5400)"
                        + " from c join p on p.n = c.r % (select count(*) from p) join s on s.n = (c.r >> 3) % (select count(*) from s)"
                        + " join t on t.n = (c.r >> 7) % (select count(*) from t) join a on a.n = (c.r >> 11) % (select count(*) from a)");
        for (String metric : new String[] {"RESPONSE", "RESOLUTION"}) {
            int minutes = metric.equals("RESPONSE") ? 240 : 1350;
            sql.execute(
                    "insert into servicedesk_clock(id, case_id, kind, metric, cycle, level_id, calendar_version_id, started_at,"
                            + " target_s, state, due_at, stopped_at, consumed_s, frozen_at, alarms_fired)"
                            + " select c.id + " + (metric.equals("RESPONSE") ? 1 : 2) + "00000000000000, c.id, 'SLA', '"
                            + metric + "', 1, l.id, l.version, c.opened, "
                            + minutes * 60 + ", if(c.is_open, 'RUNNING', 'MET'), if(c.is_open, c.opened + interval "
                            + minutes + " minute, null),"
                            + " if(c.is_open, null, c.opened + interval 90 minute), 3600, if(c.is_open, null, c.opened + interval 3 day), 2 from c join l");
        }
        sql.execute(
                "insert into servicedesk_entry(id, case_id, at, person_id, kind, open, text) select c.id * 4 + q.seq, c.id,"
                        + " c.opened + interval q.seq * 10 minute, i.logged_by, if(q.seq = 3, 'NOTE', 'REPLY'), q.seq <> 3, concat('Melding ', q.seq, ' i saken.')"
                        + " from c join servicedesk_incident i on i.id = c.id join seq_1_to_3 q");
        sql.execute(
                "insert into servicedesk_work_item(case_id, kind, number, title, status, phase, priority, member_id, unit_id, service_id,"
                        + " reporter_id, team_id, assignee_id, opened_at, updated_at, due_at) select i.id, 'incident', i.number, i.title, i.status,"
                        + " case i.status when 'NEW' then 'NEW' when 'IN_PROGRESS' then 'ACTIVE' else 'WAITING' end,"
                        + " field(i.priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW'), i.member_id, i.unit_id, i.service_id, i.reporter_id, i.team_id,"
                        + " i.assignee_id, i.opened_at, i.updated_at, i.opened_at + interval 1350 minute from servicedesk_incident i join c on c.id = i.id where c.is_open");
        sql.execute("drop temporary table c");
    }

    private static long count(Statement sql, String table) throws SQLException {
        try (var rows = sql.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
