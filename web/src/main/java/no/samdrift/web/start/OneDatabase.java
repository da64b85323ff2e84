package no.samdrift.web.start;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's data source without its XA side. The house has one database, and the server would take the XA side wherever
 * it sees one: three more round trips for every transaction.
 */
public class OneDatabase implements DataSource {
    private static final int CONNECT_MILLIS = 1500;
    private final MariaDbDataSource mariadb = new MariaDbDataSource();
    private String url;
    private int socketTimeoutMillis = 60_000;

    public void setUrl(String url) throws SQLException {
        this.url = url;
        address();
    }

    /** So long a database that no longer answers is waited for; a limit in the address itself counts before it. */
    public void setSocketTimeoutMillis(int millis) throws SQLException {
        socketTimeoutMillis = millis;
        address();
    }

    private void address() throws SQLException {
        if (url == null) return;
        String whole = url;
        if (!whole.contains("connectTimeout="))
            whole += (whole.contains("?") ? "&" : "?") + "connectTimeout=" + CONNECT_MILLIS;
        if (!whole.contains("socketTimeout=")) whole += "&socketTimeout=" + socketTimeoutMillis;
        mariadb.setUrl(whole);
    }

    public void setUser(String user) throws SQLException {
        mariadb.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        mariadb.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return mariadb.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return mariadb.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return mariadb.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        mariadb.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        mariadb.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return mariadb.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return mariadb.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return mariadb.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return mariadb.isWrapperFor(type);
    }
}
