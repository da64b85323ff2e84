package no.samdrift.launcher;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the application finds its database. The password is never written anywhere. */
record Database(String url, String user, String password) {
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    /** Refuses a database that does not answer, or that is too old for our SQL. */
    Database required() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            DatabaseMetaData it = connection.getMetaData();
            boolean mariadb = it.getDatabaseProductName().toLowerCase().contains("mariadb");
            if (!mariadb || isOlder(it.getDatabaseMajorVersion(), it.getDatabaseMinorVersion())) {
                throw new CannotStart("The database at " + url + " is " + it.getDatabaseProductName() + " "
                        + it.getDatabaseProductVersion() + ": MariaDB 10.11 or later is needed.");
            }
            return this;
        } catch (SQLException e) {
            throw new CannotStart("The database at " + url + " cannot be reached: " + firstLine(e) + ".", e);
        }
    }

    static boolean isOlder(int major, int minor) {
        return major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor < OLDEST_MINOR;
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no answer")
                .replaceAll("\\.$", "");
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
