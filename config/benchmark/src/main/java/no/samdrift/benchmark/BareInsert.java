package no.samdrift.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** The rows that a case brings with it, written by nothing but the database: the least a new case can cost. */
final class BareInsert implements Callable<Object> {
    private static final AtomicLong IDS = new AtomicLong(800_000_000_000_000_000L);
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("servicedesk_incident", "id = %d");
        ROWS.put("servicedesk_clock", "case_id = %d");
        ROWS.put("servicedesk_work_item", "case_id = %d");
        ROWS.put("kernel_audit", "subject_type = 'incident' and subject_key = '%d'");
        ROWS.put("kernel_change", "kind = 'incident' and subject_id = %d");
    }

    private final Connection database;
    private final List<Statement> statements = new ArrayList<>();

    /** One row as it stood in the table, with what must be new in it. */
    private record Statement(PreparedStatement insert, List<String> columns) {}

    /** @param number of a case that was created; each new one is as large */
    BareInsert(Connection database, String number) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
        long id;
        try (var sql = database.createStatement();
                var row = sql.executeQuery("select id from servicedesk_incident where number = '" + number + "'")) {
            row.next();
            id = row.getLong(1);
        }
        for (var each : ROWS.entrySet()) prepare(each.getKey(), each.getValue().formatted(id));
        database.commit();
    }

    private void prepare(String table, String which) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var sql = database.createStatement()) {
            try (var names = sql.executeQuery(
                    "select column_name from information_schema.columns where table_schema = database()"
                            + " and extra not like '%GENERATED%' and table_name = '" + table
                            + "' order by ordinal_position")) {
                while (names.next()) columns.add(names.getString(1));
            }
            try (var rows =
                    sql.executeQuery("select " + String.join(", ", columns) + " from " + table + " where " + which)) {
                while (rows.next()) statements.add(statement(table, columns, rows));
            }
        }
    }

    private Statement statement(String table, List<String> columns, ResultSet row) throws SQLException {
        String values = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
        PreparedStatement insert = database.prepareStatement(
                "insert into " + table + "(" + String.join(", ", columns) + ") values (" + values + ")");
        for (int i = 1; i <= columns.size(); i++) insert.setObject(i, row.getObject(i));
        if (table.equals("kernel_change"))
            insert.setString(columns.indexOf("kind") + 1, "nobody's"); // else the house takes it in
        return new Statement(insert, columns);
    }

    @Override
    public Object call() throws SQLException {
        long id = IDS.incrementAndGet();
        for (Statement each : statements) {
            for (int i = 1; i <= each.columns().size(); i++) {
                switch (each.columns().get(i - 1)) {
                    case "id" ->
                        each.insert().setLong(i, each.columns().contains("title") ? id : IDS.incrementAndGet());
                    case "case_id", "subject_id" -> each.insert().setLong(i, id);
                    case "subject_key" -> each.insert().setString(i, String.valueOf(id));
                    case "number" -> each.insert().setString(i, "BAR-" + id % 1_000_000_000);
                    default -> {}
                }
            }
            each.insert().executeUpdate();
        }
        database.commit();
        return null;
    }
}
